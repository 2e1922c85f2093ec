package org.stet.publication.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.article.PublishedArticle;
import org.stet.attribution.GroundRule;
import org.stet.attribution.HopRole;
import org.stet.attribution.PublishedAttribution;
import org.stet.attribution.PublishedHop;
import org.stet.claim.Checkability;
import org.stet.claim.PublishedAppearance;
import org.stet.graphql.DatePrecision;
import org.stet.graphql.PartialDate;
import org.stet.party.PartyKind;
import org.stet.party.PublishedParty;
import org.stet.review.FindingKind;
import org.stet.review.VerificationStatus;
import org.stet.review.scale.Rating;
import org.stet.review.scale.Verdict;

class ClaimReviewTest {

    private static final Instant CHECKED = Instant.parse("2026-11-12T08:00:00Z");
    private static final Instant FIRST = Instant.parse("2026-11-12T09:30:00Z");
    private static final Instant LATER = Instant.parse("2026-11-20T10:00:00.123456Z");

    private final DocumentJson json = new DocumentJson(new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));
    private final ClaimReview review = new ClaimReview(new TheLedger(), json);

    private record TheLedger() implements House {

        @Override
        public String name() {
            return "The Ledger";
        }

        @Override
        public URI url() {
            return URI.create("https://ledger.example/");
        }
    }

    private static final PublishedParty ORBIT =
            new PublishedParty("pty_1", "Orbit AI", PartyKind.COMPANY, List.of("https://orbit.example"));
    private static final PublishedParty ANN = new PublishedParty("pty_2", "Ann Quill", PartyKind.PERSON, List.of());
    private static final PublishedParty COURIER =
            new PublishedParty("pty_3", "Courier", PartyKind.NEWS_OUTLET, List.of());

    private static PublishedHop hop(PublishedParty party, HopRole role, PartialDate saidOn) {
        String label = party == null ? "a person familiar with the matter" : party.name();
        GroundRule rule = party == null ? GroundRule.ON_BACKGROUND : GroundRule.ON_RECORD;
        return new PublishedHop(label, party, null, role, null, null, rule, null, saidOn, null, null);
    }

    private static PublishedAttribution chain(PublishedHop... hops) {
        return new PublishedAttribution("…", List.of(hops));
    }

    private static PublishedAppearance in(String headline, PublishedParty outlet, PartialDate publishedOn) {
        PublishedArticle article =
                new PublishedArticle(headline, "https://courier.example/" + headline, outlet, publishedOn);
        return new PublishedAppearance(article, "quote", "", "");
    }

    private static PartialDate month(String value) {
        return new PartialDate(value, DatePrecision.MONTH, null);
    }

    private static PublishedClaim claim(
            Rating rating, List<PublishedAppearance> appearances, List<PublishedAttribution> attributions) {
        return new PublishedClaim(
                "pub_1",
                2,
                PublicationStatus.PUBLISHED,
                new Publisher("The Ledger", "https://ledger.example"),
                "https://ledger.example/claims/pub_1",
                "Meridian obtained access.",
                Checkability.CHECKABLE,
                null,
                "en",
                List.of(),
                false,
                List.of(),
                appearances,
                VerificationStatus.VERIFIED,
                rating == null ? FindingKind.NOT_RATABLE : FindingKind.RATED,
                rating == null ? null : rating.verdict(),
                rating,
                "The log says otherwise.",
                null,
                CHECKED,
                attributions,
                1,
                false,
                List.of(),
                List.of(),
                List.of(new Correction(CorrectionKind.UPDATE, "More is known.", LATER, 1)),
                FIRST,
                LATER);
    }

    private static Rating rated(Verdict verdict) {
        return Rating.of("The label", verdict, 3, null);
    }

    private JsonPath read(PublishedClaim claim) {
        return JsonPath.from(review.jsonLd(claim).orElseThrow());
    }

    @Test
    void saysWhoReviewsWhatAndSinceWhen() {
        JsonPath found = read(claim(rated(Verdict.FALSE), List.of(), List.of()));

        assertThat(found.getString("'@context'")).isEqualTo("https://schema.org");
        assertThat(found.getString("claimReviewed")).isEqualTo("Meridian obtained access.");
        assertThat(found.getString("url")).isEqualTo("https://ledger.example/claims/pub_1");
        assertThat(found.getString("datePublished")).isEqualTo("2026-11-12T09:30:00Z");
        assertThat(found.getString("dateModified")).isEqualTo("2026-11-20T10:00:00.123456Z");
        assertThat(found.getMap("author"))
                .containsEntry("@type", "Organization")
                .containsEntry("name", "The Ledger")
                .containsEntry("url", "https://ledger.example/");
    }

    @Test
    void givesADegreeOfTruthItsNumber() {
        assertThat(read(claim(rated(Verdict.MOSTLY_FALSE), List.of(), List.of()))
                        .getMap("reviewRating"))
                .containsEntry("ratingValue", 2)
                .containsEntry("bestRating", 5)
                .containsEntry("worstRating", 1)
                .containsEntry("alternateName", "The label");
    }

    @Test
    void givesAnyOtherVerdictItsLabelAlone() {
        assertThat(read(claim(rated(Verdict.UNPROVEN), List.of(), List.of())).getMap("reviewRating"))
                .containsOnlyKeys("@type", "alternateName");
    }

    @Test
    void isNotThereForAClaimThatIsNotRatable() {
        assertThat(review.jsonLd(claim(null, List.of(), List.of()))).isEmpty();
        assertThat(review.feedItem(claim(null, List.of(), List.of()))).isEmpty();
    }

    @Test
    void namesTheOriginatorsAndNobodyElse() {
        JsonPath found = read(claim(
                rated(Verdict.TRUE),
                List.of(),
                List.of(
                        chain(
                                hop(ANN, HopRole.ORIGINATOR, month("2026-10")),
                                hop(COURIER, HopRole.REPORTED_BY, PartialDate.unknown())),
                        chain(
                                hop(null, HopRole.ORIGINATOR, PartialDate.unknown()),
                                hop(COURIER, HopRole.REPORTED_BY, PartialDate.unknown())),
                        chain(hop(ORBIT, HopRole.ORIGINATOR, month("2026-09"))))));

        assertThat(found.<String>getList("itemReviewed.author.name")).containsExactly("Ann Quill", "Orbit AI");
        assertThat(found.<String>getList("itemReviewed.author.'@type'")).containsExactly("Person", "Organization");
        assertThat(found.<String>getList("itemReviewed.author[1].sameAs")).containsExactly("https://orbit.example");
        assertThat(found.getString("itemReviewed.datePublished")).isEqualTo("2026-09");
    }

    @Test
    void listsEachArticleOnceAndTheFirstApart() {
        PublishedAppearance undated = in("undated", null, PartialDate.unknown());
        PublishedAppearance late = in("late", COURIER, month("2026-11"));
        PublishedAppearance early = in("early", COURIER, month("2026-10"));
        JsonPath found = read(claim(rated(Verdict.TRUE), List.of(undated, late, early, late), List.of()));

        assertThat(found.<String>getList("itemReviewed.appearance.headline"))
                .containsExactly("undated", "late", "early");
        assertThat(found.getString("itemReviewed.firstAppearance.headline")).isEqualTo("early");
        assertThat(found.getString("itemReviewed.firstAppearance.publisher.name"))
                .isEqualTo("Courier");
    }

    @Test
    void leavesOutWhatIsAbsent() {
        JsonPath found = read(claim(rated(Verdict.TRUE), List.of(), List.of()));

        assertThat(found.getMap("itemReviewed")).containsOnlyKeys("@type");
    }

    @Test
    void theDocumentReadsBackAsItWasWritten() {
        PublishedClaim claim = claim(
                rated(Verdict.MISLEADING),
                List.of(in("late", COURIER, month("2026-11"))),
                List.of(chain(hop(ANN, HopRole.ORIGINATOR, month("2026-10")))));
        String written = json.write(claim);

        assertThat(json.read(written, PublishedClaim.class)).isEqualTo(claim);
        assertThat(written).doesNotContain("\n", "null");
    }
}
