package org.stet.deployment.speed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.stet.attribution.GeneratedChain;
import org.stet.attribution.GeneratedChains;
import org.stet.attribution.Hop;
import org.stet.attribution.PublishedSourcing;
import org.stet.claim.Checkability;
import org.stet.claim.ClaimPartyRole;
import org.stet.claim.PublishedAppearance;
import org.stet.claim.PublishedClaimParty;
import org.stet.deployment.speed.GeneratedArticles.Place;
import org.stet.evidence.GeneratedEvidence;
import org.stet.evidence.PublishedEvidence;
import org.stet.graphql.NodeType;
import org.stet.party.Party;
import org.stet.party.PublishedParty;
import org.stet.publication.document.PublicationStatus;
import org.stet.publication.document.PublishedClaim;
import org.stet.publication.document.Publisher;
import org.stet.reply.PublishedResponse;
import org.stet.review.FindingKind;
import org.stet.review.VerificationStatus;

/** One claim with everything that belongs to it: its rows at the desk, and the document that readers see of it. */
final class GeneratedClaim {

    private static final String HOUSE = "http://localhost:8080";
    private static final List<String> TAGS =
            List.of("economy", "health", "energy", "climate", "courts", "work", "housing", "sport", "schools", "trade");

    private final Chance chance;
    private final GeneratedParties parties;
    private final Rows rows;
    private final Ratings ratings;
    private final UUID id;
    private final Instant recordedAt;
    private final Instant publishedAt;

    /** @param publishedAt when, if it is */
    GeneratedClaim(Chance chance, GeneratedParties parties, Rows rows, Ratings ratings, Instant publishedAt) {
        this.chance = chance;
        this.parties = parties;
        this.rows = rows;
        this.ratings = ratings;
        this.id = chance.uuid();
        this.publishedAt = publishedAt;
        this.recordedAt = publishedAt.minus(Duration.ofDays(5));
    }

    UUID id() {
        return id;
    }

    /** Writes all of it but the publications. */
    PublishedClaim write(GeneratedArticles articles, CheckStage stage) {
        Checkability checkability = checkability();
        String statement = chance.sentence(chance.number(6, 24));
        String limits = chance.one(3) ? chance.sentence(18) : null;
        String language = Languages.any(chance);
        List<String> tags = tags();
        rows.add(
                Table.CLAIM,
                id,
                0,
                1,
                statement,
                checkability,
                limits,
                language,
                tags,
                stage.isProposed() ? proposedAt() : null,
                recordedAt,
                Staff.REPORTER.id(),
                recordedAt,
                Staff.REPORTER.id());
        rows.add(Table.CLAIM_CONTENT_CHANGE, id, 1, Staff.REPORTER.id(), recordedAt);
        List<Party> about = new ArrayList<>();
        List<PublishedClaimParty> roles = parties(about);
        PublishedSourcing sourcing = attributions();
        List<PublishedEvidence> evidence = evidence();
        Party accused = roles.get(0).role() == ClaimPartyRole.ACCUSED ? about.get(0) : null;
        List<PublishedResponse> responses = replies(accused, about);
        Rating rating = checkability.isRatable() ? ratings.any(chance) : null;
        String rationale = chance.paragraphs(chance.number(20, 80));
        String note = evidence.isEmpty() ? "There is nothing but what was said." : null;
        new GeneratedCheck(chance, rows, id, recordedAt)
                .write(stage, rating, rationale, note, proposedAt(), checkedAt());
        String publicId = NodeType.PUBLISHED_CLAIM.id(id);
        return new PublishedClaim(
                publicId,
                0,
                PublicationStatus.PUBLISHED,
                new Publisher("Stet", HOUSE),
                HOUSE + "/claims/" + publicId,
                null,
                statement,
                checkability,
                limits,
                language,
                tags,
                accused != null,
                roles,
                appearances(articles),
                VerificationStatus.VERIFIED,
                rating == null ? FindingKind.NOT_RATABLE : FindingKind.RATED,
                rating == null ? null : rating.shown().verdict(),
                rating == null ? null : rating.shown(),
                rationale,
                note,
                checkedAt(),
                sourcing.attributions(),
                sourcing.independentOriginCount(),
                sourcing.onlyOneUnnamed(),
                responses,
                evidence,
                List.of(),
                publishedAt,
                publishedAt);
    }

    private Instant proposedAt() {
        return publishedAt.minus(Duration.ofHours(2));
    }

    private Instant checkedAt() {
        return publishedAt.minus(Duration.ofHours(1));
    }

    private Checkability checkability() {
        return Checkability.values()[chance.weighted(80, 12, 4, 2, 2)];
    }

    private List<String> tags() {
        return Stream.generate(() -> chance.any(TAGS))
                .limit(chance.number(0, 4))
                .distinct()
                .toList();
    }

    private List<PublishedClaimParty> parties(List<Party> about) {
        int count = chance.number(1, 4);
        about.add(parties.company());
        while (about.size() < count) {
            Party another = parties.anybody();
            if (!about.contains(another)) {
                about.add(another);
            }
        }
        List<PublishedClaimParty> roles = new ArrayList<>();
        for (Party party : about) {
            ClaimPartyRole role = roles.isEmpty() && !chance.one(4)
                    ? ClaimPartyRole.ACCUSED
                    : chance.any(ClaimPartyRole.SUBJECT, ClaimPartyRole.MENTIONED);
            rows.add(Table.CLAIM_PARTY, id, roles.size(), GeneratedParties.uuid(party), role);
            roles.add(new PublishedClaimParty(PublishedParty.of(party), role));
        }
        return roles;
    }

    private List<PublishedAppearance> appearances(GeneratedArticles articles) {
        TreeSet<Place> places = new TreeSet<>(Comparator.comparingInt(Place::order));
        for (int count = chance.number(1, 3); count > 0; count--) {
            places.add(articles.any());
        }
        for (Place place : places) {
            rows.add(
                    Table.APPEARANCE,
                    chance.uuid(),
                    0,
                    id,
                    place.passage(),
                    recordedAt,
                    Staff.REPORTER.id(),
                    recordedAt,
                    Staff.REPORTER.id());
        }
        return places.stream().map(Place::shown).filter(Objects::nonNull).toList();
    }

    private PublishedSourcing attributions() {
        GeneratedChains chains = new GeneratedChains(chance.random(), parties::source, parties::outlet);
        List<GeneratedChain> made = new ArrayList<>();
        int count = chance.weighted(4, 20, 30, 22, 14, 10);
        for (int number = 0; number < count; number++) {
            GeneratedChain chain = chains.chain(1 + chance.weighted(3, 4, 2, 1), recordedAt);
            write(chain, recordedAt.plusSeconds(60 + number));
            made.add(chain);
        }
        return GeneratedChains.sourcing(made);
    }

    private void write(GeneratedChain chain, Instant at) {
        rows.add(Table.ATTRIBUTION, chain.id(), 0, id, at, Staff.REPORTER.id(), at, Staff.REPORTER.id());
        int position = 0;
        for (Hop hop : chain.hops()) {
            rows.add(
                    Table.HOP,
                    NodeType.HOP.uuid(hop.id()).orElseThrow(),
                    chain.id(),
                    ++position,
                    hop.kind(),
                    hop.partyId() == null
                            ? null
                            : NodeType.PARTY.uuid(hop.partyId()).orElseThrow(),
                    hop.description(),
                    hop.reasonForAnonymity(),
                    hop.groundRule(),
                    hop.role(),
                    hop.mode(),
                    hop.cue(),
                    hop.saidOn().value(),
                    hop.saidOn().precision(),
                    hop.url(),
                    hop.locator());
        }
    }

    private List<PublishedEvidence> evidence() {
        GeneratedEvidence made = new GeneratedEvidence(chance.random(), chance::sentence);
        List<PublishedEvidence> shown = new ArrayList<>();
        int count = chance.weighted(8, 25, 25, 15, 10, 7, 5, 3, 2);
        for (int number = 0; number < count; number++) {
            GeneratedEvidence.Piece piece = made.piece(recordedAt);
            Instant at = recordedAt.plusSeconds(600 + number);
            List<Object> columns = new ArrayList<>(piece.columns());
            columns.addAll(List.of(chance.uuid(), 0, id, at, Staff.CHECKER.id(), at, Staff.CHECKER.id()));
            rows.add(Table.EVIDENCE, columns);
            piece.shown().ifPresent(shown::add);
        }
        return shown;
    }

    private List<PublishedResponse> replies(Party accused, List<Party> about) {
        GeneratedReplies replies = new GeneratedReplies(chance, rows, id, publishedAt);
        replies.ask(accused);
        replies.answer(chance.weighted(35, 30, 14, 9, 6, 4, 2), about);
        replies.write();
        return replies.published();
    }
}
