package org.stet.imports.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stet.attribution.ImportedChains;
import org.stet.claim.ClaimContent;
import org.stet.claim.ClaimPartyRole;
import org.stet.claim.ImportedClaim;
import org.stet.claim.ImportedClaims;
import org.stet.imports.Job;
import org.stet.imports.line.LineToWrite;
import org.stet.journal.Change;
import org.stet.publication.archive.ImportedEdition;
import org.stet.publication.archive.ImportedEditions;
import org.stet.publication.document.PublishedClaim;
import org.stet.review.ImportedCheck;
import org.stet.review.ImportedChecks;

/** Writes claims, chains, checks and publications of an import, a portion at a time. */
@ApplicationScoped
class ImportedRecords {

    private static final String REPLACED = "A newer document of its publisher was imported.";

    private final VersionsToWrite versions;
    private final ImportedParties parties;
    private final ImportedClaims claims;
    private final ImportedChains chains;
    private final ImportedChecks checks;
    private final ImportedEditions editions;
    private final ImportedOrigins origins;

    ImportedRecords(
            VersionsToWrite versions,
            ImportedParties parties,
            ImportedClaims claims,
            ImportedChains chains,
            ImportedChecks checks,
            ImportedEditions editions,
            ImportedOrigins origins) {
        this.versions = versions;
        this.parties = parties;
        this.claims = claims;
        this.chains = chains;
        this.checks = checks;
        this.editions = editions;
        this.origins = origins;
    }

    /** @return what the journal has to keep of the parties that are new */
    @Transactional(TxType.MANDATORY)
    List<Change> write(Job job, List<LineToWrite> lines) {
        List<VersionToWrite> written = versions.of(lines, job.approver().at());
        ImportedParties.Recorded recorded = parties.record(written, job.importer());
        Map<UUID, Integer> contents = claims(job, written, recorded);
        chains.record(
                written.stream()
                        .collect(Collectors.toMap(
                                VersionToWrite::claimId, draft -> draft.claim().attributions())),
                recorded.ids(),
                job.importer());
        checks.record(
                written.stream().map(draft -> check(draft, contents, recorded)).toList(),
                job.importer(),
                job.approver());
        editions.append(written.stream().map(draft -> edition(draft, contents)).toList(), job.run(), job.approver());
        origins.write(job, written);
        return recorded.changes();
    }

    /** The content version of each claim that was here before. */
    private Map<UUID, Integer> claims(Job job, List<VersionToWrite> written, ImportedParties.Recorded recorded) {
        claims.record(ofOutcome(written, false, recorded), job.importer());
        List<ImportedClaim> revised = ofOutcome(written, true, recorded);
        if (revised.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Integer> contents = claims.revise(revised, job.importer());
        chains.remove(contents.keySet(), REPLACED, job.importer());
        return contents;
    }

    private static List<ImportedClaim> ofOutcome(
            List<VersionToWrite> written, boolean update, ImportedParties.Recorded recorded) {
        return written.stream()
                .filter(draft -> draft.line().isUpdate() == update)
                .map(draft -> claim(draft, recorded))
                .toList();
    }

    private static ImportedClaim claim(VersionToWrite draft, ImportedParties.Recorded recorded) {
        PublishedClaim claim = draft.claim();
        Map<UUID, ClaimPartyRole> about = new LinkedHashMap<>();
        claim.parties().forEach(party -> about.putIfAbsent(recorded.id(party.party()), party.role()));
        return new ImportedClaim(
                draft.claimId(),
                claim.statement(),
                claim.checkability(),
                claim.limits(),
                claim.language(),
                claim.tags(),
                about);
    }

    private static ImportedCheck check(
            VersionToWrite draft, Map<UUID, Integer> contents, ImportedParties.Recorded recorded) {
        PublishedClaim claim = draft.claim();
        return new ImportedCheck(
                draft.claimId(),
                contents.getOrDefault(draft.claimId(), ClaimContent.FIRST),
                recorded.publisher(claim.publisher()),
                claim.url(),
                claim.rating() == null ? null : claim.rating().label(),
                claim.verdict(),
                claim.rationale(),
                claim.noEvidenceNote());
    }

    private static ImportedEdition edition(VersionToWrite draft, Map<UUID, Integer> contents) {
        return new ImportedEdition(
                draft.edition(),
                draft.claimId(),
                draft.claim().version(),
                draft.line().isUpdate(),
                contents.getOrDefault(draft.claimId(), ClaimContent.FIRST),
                draft.claim(),
                draft.document());
    }
}
