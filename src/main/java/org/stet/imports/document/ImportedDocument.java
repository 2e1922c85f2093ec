package org.stet.imports.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.stet.graphql.NodeType;
import org.stet.imports.Job;
import org.stet.imports.LineOutcome;
import org.stet.imports.line.LineDraft;
import org.stet.imports.rating.ForeignLabel;
import org.stet.imports.rating.RatingMappings;
import org.stet.imports.reading.Candidate;
import org.stet.imports.reading.CandidatePublisher;
import org.stet.imports.reading.ReadLine;
import org.stet.journal.Digest;
import org.stet.journal.Sha256;
import org.stet.party.PartyDirectory;
import org.stet.publication.document.DocumentJson;
import org.stet.publication.document.House;
import org.stet.publication.document.PublishedClaim;
import org.stet.publication.document.Publisher;
import org.stet.review.scale.Verdict;

/** Turns what a file says into lines of an import and the documents that an approval would publish. */
@ApplicationScoped
public class ImportedDocument {

    private static final Duration ANYWHERE_ON_EARTH = Duration.ofDays(1);
    private static final String OWN = "The file says that this house made the check.";

    private final RatingMappings mappings;
    private final PartyDirectory directory;
    private final DocumentJson documents;
    private final ObjectMapper json;
    private final House house;
    private final Clock clock;

    ImportedDocument(
            RatingMappings mappings,
            PartyDirectory directory,
            DocumentJson documents,
            ObjectMapper json,
            House house,
            Clock clock) {
        this.mappings = mappings;
        this.directory = directory;
        this.documents = documents;
        this.json = json;
        this.house = house;
        this.clock = clock;
    }

    /** Many at once, in the order of the file. */
    @Transactional(TxType.MANDATORY)
    public List<LineDraft> drafts(Job job, List<ReadLine> lines) {
        Map<ReadLine, Publisher> publishers = publishers(job, lines);
        Map<ForeignLabel, Verdict> verdicts = mappings.verdicts(publishers.entrySet().stream()
                .flatMap(line -> label(candidate(line.getKey()), line.getValue()).stream())
                .toList());
        PartyIds parties = new PartyIds(
                job.run(),
                directory.known(publishers.entrySet().stream()
                        .filter(line -> candidate(line.getKey()).document() == null)
                        .flatMap(line -> ForeignCheck.names(candidate(line.getKey()), line.getValue()).stream())
                        .toList()));
        return lines.stream()
                .map(line -> draft(line, publishers.get(line), verdicts, parties))
                .toList();
    }

    private static Candidate candidate(ReadLine line) {
        return ((ReadLine.Read) line).candidate();
    }

    /** Who made each check that can be read and whose publisher is known. */
    private static Map<ReadLine, Publisher> publishers(Job job, List<ReadLine> lines) {
        Map<ReadLine, Publisher> publishers = new IdentityHashMap<>();
        lines.stream()
                .filter(ReadLine.Read.class::isInstance)
                .forEach(line ->
                        publisher(candidate(line), job).ifPresent(publisher -> publishers.put(line, publisher)));
        return publishers;
    }

    private static Optional<Publisher> publisher(Candidate candidate, Job job) {
        CandidatePublisher said = candidate.publisher();
        if (said == null || (said.name() == null && said.url() == null)) {
            return Optional.ofNullable(job.wish().publisher());
        }
        return said.name() == null
                ? Publisher.site(said.url()).map(site -> new Publisher(site, said.url()))
                : Optional.of(new Publisher(said.name(), said.url()));
    }

    private static Optional<ForeignLabel> label(Candidate candidate, Publisher publisher) {
        return Optional.ofNullable(candidate.rating())
                .map(rating -> new ForeignLabel(publisher.site().orElse(null), rating.label()));
    }

    private LineDraft draft(ReadLine line, Publisher publisher, Map<ForeignLabel, Verdict> verdicts, PartyIds parties) {
        if (line instanceof ReadLine.Refused refused) {
            return LineDraft.refused(line, refused.message());
        }
        Candidate candidate = candidate(line);
        if (candidate.document() != null) {
            return verbatim(line, candidate);
        }
        Verdict verdict = publisher == null
                ? null
                : label(candidate, publisher).map(verdicts::get).orElse(null);
        UUID claim = UUID.randomUUID();
        ForeignCheck check = new ForeignCheck(claim, candidate, publisher, verdict);
        LineDraft draft = new LineDraft(
                line.position(),
                line.line(),
                LineOutcome.CREATE,
                publisher != null && house.isOwn(publisher) ? OWN : null,
                candidate.statement(),
                candidate.url(),
                publisher,
                candidate.rating() == null ? null : candidate.rating().label(),
                verdict,
                null,
                digest(check),
                claim,
                null);
        return judged(draft, check, parties);
    }

    private LineDraft judged(LineDraft draft, ForeignCheck check, PartyIds parties) {
        if (check.publisher() == null) {
            return draft.without(
                    LineOutcome.REFUSED,
                    "Nobody says who made the check: have the file read again with the name of its publisher.");
        }
        if (check.candidate().rating() == null) {
            return draft.without(LineOutcome.REFUSED, "It has no rating.");
        }
        if (check.reviewedOn()
                .filter(date -> date.isAfter(clock.instant().plus(ANYWHERE_ON_EARTH)))
                .isPresent()) {
            return draft.without(LineOutcome.REFUSED, "It was checked in the future.");
        }
        return check.verdict() == null
                ? draft.without(LineOutcome.UNMAPPED, null)
                : draft.with(documents.write(check.document(parties, clock.instant())));
    }

    private LineDraft verbatim(ReadLine line, Candidate candidate) {
        PublishedClaim document = candidate.document();
        LineDraft draft = new LineDraft(
                line.position(),
                line.line(),
                LineOutcome.CREATE,
                document.publisher() != null && house.isOwn(document.publisher()) ? OWN : null,
                document.statement(),
                document.url(),
                document.publisher(),
                document.rating() == null ? null : document.rating().label(),
                document.verdict(),
                document.version(),
                Sha256.of(candidate.documentJson()),
                NodeType.PUBLISHED_CLAIM.uuid(document.id()).orElse(null),
                candidate.documentJson());
        return VersionFaults.of(document, clock.instant())
                .map(fault -> draft.without(LineOutcome.REFUSED, fault))
                .orElse(draft);
    }

    private byte[] digest(ForeignCheck check) {
        try {
            return new Digest()
                    .add(json.writeValueAsBytes(check.candidate()))
                    .add(json.writeValueAsBytes(check.publisher()))
                    .add(check.verdict() == null ? null : check.verdict().name())
                    .bytes();
        } catch (JsonProcessingException recordsAreAlwaysJson) {
            throw new IllegalStateException(recordsAreAlwaysJson);
        }
    }
}
