package org.stet.imports.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.stet.article.PublishedArticle;
import org.stet.attribution.GroundRule;
import org.stet.attribution.ImportedSourcing;
import org.stet.attribution.PublishedSourcing;
import org.stet.claim.Checkability;
import org.stet.claim.PublishedAppearance;
import org.stet.evidence.EvidenceLevel;
import org.stet.evidence.EvidenceStance;
import org.stet.evidence.EvidenceType;
import org.stet.evidence.PublishedEvidence;
import org.stet.graphql.NodeType;
import org.stet.graphql.PartialDate;
import org.stet.imports.reading.Candidate;
import org.stet.imports.reading.CandidateAppearance;
import org.stet.imports.reading.CandidateCitation;
import org.stet.party.PartyKind;
import org.stet.party.PartyName;
import org.stet.party.PublishedParty;
import org.stet.publication.document.PublicationStatus;
import org.stet.publication.document.PublishedClaim;
import org.stet.publication.document.Publisher;
import org.stet.review.FindingKind;
import org.stet.review.VerificationStatus;
import org.stet.review.scale.Rating;
import org.stet.review.scale.Verdict;

/**
 * A check of another publisher, with everything that the file leaves open decided.
 *
 * @param claim the id under which the claim will be recorded
 * @param verdict what its label stands for
 */
public record ForeignCheck(UUID claim, Candidate candidate, Publisher publisher, Verdict verdict) {

    private static final String NOT_SAID = "und";

    /** Who is named in it, for finding those that are here. */
    public static List<PartyName> names(Candidate candidate, Publisher publisher) {
        List<PartyName> names = new ArrayList<>();
        names.add(house(candidate, publisher));
        authors(candidate).forEach(names::add);
        candidate.appearances().stream()
                .map(CandidateAppearance::outlet)
                .filter(Objects::nonNull)
                .map(ForeignCheck::outlet)
                .forEach(names::add);
        return names;
    }

    private static PartyName house(Candidate candidate, Publisher publisher) {
        List<String> said = candidate.publisher() == null
                ? List.of()
                : candidate.publisher().sameAs();
        List<String> sameAs = Stream.concat(Stream.ofNullable(publisher.url()), said.stream())
                .distinct()
                .toList();
        return new PartyName(publisher.name(), PartyKind.NEWS_OUTLET, sameAs);
    }

    private static Stream<PartyName> authors(Candidate candidate) {
        return candidate.authors().stream()
                .map(author -> new PartyName(author.name(), author.kind(), author.sameAs()))
                .distinct();
    }

    private static PartyName outlet(String name) {
        return new PartyName(name, PartyKind.NEWS_OUTLET, List.of());
    }

    /** What readers will see; its dates are null where only the approval can give them, since no date lies ahead. */
    public PublishedClaim document(PartyIds parties, Instant now) {
        PublishedSourcing sourcing = ImportedSourcing.of(
                authors(candidate).map(parties::of).toList(),
                candidate.saidOn(),
                parties.of(house(candidate, publisher)),
                candidate.url());
        Instant reviewedOn = reviewedOn().filter(date -> !date.isAfter(now)).orElse(null);
        return new PublishedClaim(
                NodeType.PUBLISHED_CLAIM.id(claim),
                1,
                PublicationStatus.PUBLISHED,
                publisher,
                candidate.url(),
                candidate.title(),
                candidate.statement(),
                Checkability.CHECKABLE,
                null,
                candidate.language() == null ? NOT_SAID : candidate.language(),
                candidate.tags(),
                false,
                List.of(),
                candidate.appearances().stream()
                        .map(appearance -> appearance(appearance, parties))
                        .toList(),
                VerificationStatus.VERIFIED,
                FindingKind.RATED,
                verdict,
                rating(),
                rationale(),
                null,
                reviewedOn,
                sourcing.attributions(),
                sourcing.independentOriginCount(),
                sourcing.onlyOneUnnamed(),
                List.of(),
                candidate.citations().stream().map(ForeignCheck::evidence).toList(),
                List.of(),
                reviewedOn,
                reviewedOn);
    }

    /** When its publisher published it; empty when the file does not say. */
    public Optional<Instant> reviewedOn() {
        PartialDate date = candidate.reviewedOn();
        return date.value() == null ? Optional.empty() : date.precision().begin(date.value());
    }

    private Rating rating() {
        return Rating.of(candidate.rating().label(), verdict, null, null);
    }

    private String rationale() {
        return candidate.rationale() == null
                ? "%s rates this claim: %s."
                        .formatted(publisher.name(), candidate.rating().label())
                : candidate.rationale();
    }

    private static PublishedAppearance appearance(CandidateAppearance appearance, PartyIds parties) {
        PublishedParty outlet = appearance.outlet() == null ? null : parties.of(outlet(appearance.outlet()));
        return new PublishedAppearance(
                new PublishedArticle(appearance.title(), appearance.url(), outlet, appearance.publishedOn()),
                "",
                "",
                "");
    }

    private static PublishedEvidence evidence(CandidateCitation citation) {
        return new PublishedEvidence(
                EvidenceStance.CONTEXT,
                EvidenceLevel.SECONDARY,
                GroundRule.ON_RECORD,
                EvidenceType.OTHER,
                citation.title(),
                null,
                null,
                null,
                null,
                null,
                citation.url(),
                null,
                null,
                null,
                null,
                null);
    }
}
