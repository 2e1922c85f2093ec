package org.stet.deployment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.stet.article.PublishedArticle;
import org.stet.attribution.GroundRule;
import org.stet.attribution.HopMode;
import org.stet.attribution.HopRole;
import org.stet.attribution.PublishedAttribution;
import org.stet.attribution.PublishedHop;
import org.stet.claim.Checkability;
import org.stet.claim.ClaimPartyRole;
import org.stet.claim.PublishedAppearance;
import org.stet.claim.PublishedClaimParty;
import org.stet.evidence.EvidenceLevel;
import org.stet.evidence.EvidenceStance;
import org.stet.evidence.EvidenceType;
import org.stet.evidence.PublishedEvidence;
import org.stet.graphql.NodeType;
import org.stet.graphql.PartialDate;
import org.stet.party.PartyKind;
import org.stet.party.PublishedParty;
import org.stet.publication.document.PublicationStatus;
import org.stet.publication.document.PublishedClaim;
import org.stet.publication.document.Publisher;
import org.stet.reply.PublishedResponse;
import org.stet.reply.response.ResponseForm;
import org.stet.reply.response.ResponseKind;
import org.stet.reply.response.ResponseScope;
import org.stet.review.FindingKind;
import org.stet.review.VerificationStatus;
import org.stet.review.scale.Rating;
import org.stet.review.scale.Verdict;

/**
 * Claims as a busy desk publishes them, one a minute: on average 2.5 attributions of two hops, 1.5 pieces of evidence and
 * 0.6 answers. The same seed makes the same claims.
 */
final class GeneratedClaims {

    private static final Instant BEGIN = Instant.parse("2020-01-01T00:00:00Z");
    private static final int COMPANIES = 5_000;
    private static final int OUTLETS = 200;

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    private final Random random = new Random(7);
    private final GeneratedWords words = new GeneratedWords(random);
    private int count;

    GeneratedPublication next() {
        UUID id = uuid();
        Instant at = BEGIN.plus(Duration.ofMinutes(count++));
        PublishedClaim claim = claim(NodeType.PUBLISHED_CLAIM.id(id), at);
        try {
            return new GeneratedPublication(uuid(), id, claim, json.writeValueAsString(claim));
        } catch (JsonProcessingException recordsAreAlwaysJson) {
            throw new IllegalStateException(recordsAreAlwaysJson);
        }
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private PublishedClaim claim(String id, Instant at) {
        PublishedParty accused = company();
        Verdict verdict = Verdict.values()[random.nextInt(Verdict.values().length)];
        return new PublishedClaim(
                id,
                1,
                PublicationStatus.PUBLISHED,
                new Publisher("Stet", "http://localhost:8080"),
                "http://localhost:8080/claims/" + id,
                null,
                words.sentence(14),
                Checkability.CHECKABLE,
                random.nextInt(3) == 0 ? words.sentence(18) : null,
                "en",
                List.of(words.tag(), words.tag()),
                true,
                List.of(new PublishedClaimParty(accused, ClaimPartyRole.ACCUSED)),
                List.of(appearance(at)),
                VerificationStatus.VERIFIED,
                FindingKind.RATED,
                verdict,
                Rating.of(verdict.name(), verdict, 1, null),
                words.sentence(70),
                null,
                at,
                several(2, attribution -> attribution(accused)),
                2,
                false,
                random.nextInt(10) < 6 ? List.of(response(accused, at)) : List.of(),
                several(1, evidence -> evidence(at)),
                List.of(),
                at,
                at);
    }

    /** Half a thing more than {@code least} on average. */
    private <T> List<T> several(int least, IntFunction<T> one) {
        return IntStream.range(0, least + random.nextInt(2)).mapToObj(one).toList();
    }

    private PublishedParty company() {
        return party("Company", PartyKind.COMPANY, random.nextInt(COMPANIES));
    }

    private PublishedParty outlet() {
        return party("Paper", PartyKind.NEWS_OUTLET, COMPANIES + random.nextInt(OUTLETS));
    }

    private static PublishedParty party(String name, PartyKind kind, int number) {
        String site = "https://" + name.toLowerCase(Locale.ROOT) + number + ".example";
        return new PublishedParty(NodeType.PARTY.id(new UUID(11, number)), name + " " + number, kind, List.of(site));
    }

    private PublishedAppearance appearance(Instant at) {
        PublishedParty outlet = outlet();
        String url = outlet.sameAs().get(0) + "/" + words.slug();
        PublishedArticle article = new PublishedArticle(words.sentence(8), url, outlet, day(at));
        return new PublishedAppearance(article, words.sentence(16), words.sentence(5), words.sentence(5));
    }

    private static PartialDate day(Instant at) {
        return PartialDate.day(LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    private PublishedAttribution attribution(PublishedParty accused) {
        PublishedParty outlet = outlet();
        return new PublishedAttribution(
                accused.name() + ", according to " + outlet.name(),
                List.of(hop(accused, HopRole.ORIGINATOR, null), hop(outlet, HopRole.REPORTED_BY, words.slug())));
    }

    private static PublishedHop hop(PublishedParty party, HopRole role, String place) {
        return new PublishedHop(
                party.name(),
                party,
                null,
                role,
                HopMode.PARAPHRASE,
                "said",
                GroundRule.ON_RECORD,
                null,
                PartialDate.unknown(),
                place == null ? null : party.sameAs().get(0) + "/" + place,
                null);
    }

    private PublishedResponse response(PublishedParty company, Instant at) {
        return new PublishedResponse(
                company,
                ResponseKind.DENIED,
                ResponseScope.THIS_CLAIM,
                day(at),
                true,
                words.sentence(25),
                "en",
                null,
                words.sentence(8),
                null,
                ResponseForm.EMAIL,
                null,
                at,
                at,
                1);
    }

    private PublishedEvidence evidence(Instant at) {
        return new PublishedEvidence(
                EvidenceStance.REFUTES,
                EvidenceLevel.PRIMARY,
                GroundRule.ON_RECORD,
                EvidenceType.OFFICIAL_RECORD,
                words.sentence(7),
                words.sentence(20),
                null,
                null,
                "page " + random.nextInt(90),
                words.sentence(15),
                "https://register.example/" + words.slug(),
                null,
                null,
                at,
                null,
                null);
    }
}
