package org.stet.publication.claimreview;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.stet.publication.document.PublishedClaim;
import org.stet.review.scale.Verdict;

class ClaimReviewTest {

    private static final String ORGANIZATION = "Organization";

    private final ClaimReview review = new ClaimReview(Documents.Newsroom.LEDGER, Documents.JSON);

    private JsonPath read(Documents document) {
        return JsonPath.from(review.jsonLd(document.claim()).orElseThrow());
    }

    private static Documents notRatable() {
        return Documents.full()
                .with("/finding", "NOT_RATABLE")
                .with("/verdict", null)
                .with("/rating", null);
    }

    @Nested
    class OfAFullDocument {

        private final JsonPath found = read(Documents.full());

        @Test
        void saysWhoReviewsWhatAndSinceWhen() {
            assertThat(found.getString("'@context'")).isEqualTo("https://schema.org");
            assertThat(found.getString("'@type'")).isEqualTo("ClaimReview");
            assertThat(found.getString("url")).isEqualTo("https://ledger.example/claims/pub_1");
            assertThat(found.getString("inLanguage")).isEqualTo("en");
            assertThat(found.getString("datePublished")).isEqualTo("2026-11-12T09:30:00Z");
            assertThat(found.getString("dateModified")).isEqualTo("2026-11-20T10:00:00.123456Z");
            assertThat(found.getMap("author"))
                    .isEqualTo(Map.of("@type", ORGANIZATION, "name", "The Ledger", "url", "https://ledger.example"));
        }

        @Test
        void reviewsTheStatementWithoutItsRating() {
            assertThat(found.getString("claimReviewed")).isEqualTo("Meridian obtained access to the ferry's log.");
        }

        @Test
        void givesADegreeOfTruthItsNumber() {
            assertThat(found.getMap("reviewRating"))
                    .isEqualTo(Map.of(
                            "@type",
                            "Rating",
                            "ratingValue",
                            2,
                            "bestRating",
                            5,
                            "worstRating",
                            1,
                            "alternateName",
                            "Mostly false"));
        }

        @Test
        void tellsWhereEveryPartyStandsAndWhoKeptSilent() {
            assertThat(found.getString("reviewBody")).isEqualTo("""
                            The log says otherwise.

                            Meridian says that it never had the log (11 November 2026).

                            Meridian denies similar claims (June 2025).

                            Orbit AI was asked about this claim and did not respond (12 November 2026).

                            A party that is not named gave context on this claim without confirming or denying.""");
        }

        @Test
        void namesTheOriginatorsAndNobodyElse() {
            assertThat(found.<String>getList("itemReviewed.author.name")).containsExactly("Ann Quill", "Orbit AI");
            assertThat(found.<String>getList("itemReviewed.author.'@type'")).containsExactly("Person", ORGANIZATION);
            assertThat(found.<String>getList("itemReviewed.author[0].sameAs"))
                    .containsExactly("https://quill.example", "https://www.wikidata.org/wiki/Q1");
            assertThat(found.getString("itemReviewed.author[1].sameAs")).isEqualTo("https://orbit.example");
        }

        @Test
        void datesTheClaimByWhoeverSaidItFirst() {
            assertThat(found.getString("itemReviewed.datePublished")).isEqualTo("2026-09");
        }

        @Test
        void listsEachArticleOnceAndTheFirstApart() {
            assertThat(found.<String>getList("itemReviewed.appearance.headline"))
                    .containsExactly("Late news", "Early news", "Undated news");
            assertThat(found.getMap("itemReviewed.appearance[2]"))
                    .isEqualTo(Map.of("@type", "CreativeWork", "headline", "Undated news"));
            assertThat(found.getMap("itemReviewed.firstAppearance"))
                    .isEqualTo(Map.of(
                            "@type",
                            "CreativeWork",
                            "url",
                            "https://courier.example/early",
                            "headline",
                            "Early news",
                            "publisher",
                            Map.of("@type", ORGANIZATION, "name", "Courier", "sameAs", "https://courier.example"),
                            "datePublished",
                            "2026-10",
                            "archivedAt",
                            "https://archive.example/early"));
        }

        @Test
        void citesTheEvidenceThatMayBeTold() {
            assertThat(found.getList("citation"))
                    .containsExactly(
                            cited("The ferry's log", "https://harbour.example/log", "https://archive.example/log"),
                            cited(
                                    "Early news, as it stood",
                                    "https://courier.example/early",
                                    "https://archive.example/early"));
        }

        private static Map<String, String> cited(String name, String url, String archive) {
            return Map.of("@type", "CreativeWork", "name", name, "url", url, "archivedAt", archive);
        }

        @Test
        void tellsEveryCorrectionAndTheDateAloneOfAnErasedOne() {
            assertThat(found.getList("correction"))
                    .containsExactly(
                            Map.of(
                                    "@type",
                                    "CorrectionComment",
                                    "text",
                                    "More is known.",
                                    "datePublished",
                                    "2026-11-18T10:00:00Z"),
                            Map.of("@type", "CorrectionComment", "datePublished", "2026-11-20T10:00:00.123456Z"));
        }
    }

    @Test
    void saysOfAMinimalDocumentWhatThereIsAndNothingElse() {
        assertThat(read(Documents.minimal()).getMap(""))
                .isEqualTo(Map.of(
                        "@context",
                        "https://schema.org",
                        "@type",
                        "ClaimReview",
                        "url",
                        "https://ledger.example/claims/pub_2",
                        "datePublished",
                        "2026-11-12T09:30:00Z",
                        "dateModified",
                        "2026-11-12T09:30:00Z",
                        "inLanguage",
                        "en",
                        "claimReviewed",
                        "It rained.",
                        "author",
                        Map.of("@type", ORGANIZATION, "name", "The Ledger", "url", "https://ledger.example"),
                        "reviewRating",
                        Map.of("@type", "Rating", "alternateName", "Unproven"),
                        "itemReviewed",
                        Map.of("@type", "Claim")));
    }

    @Test
    void anotherHousesCheckIsItsOwnAndPassedOnByUs() {
        JsonPath found = read(Documents.full()
                .with("/publisher", Map.of("name", "Courier Facts"))
                .with("/url", "https://facts.example/1"));

        assertThat(found.getMap("author")).isEqualTo(Map.of("@type", ORGANIZATION, "name", "Courier Facts"));
        assertThat(found.getString("url")).isEqualTo("https://facts.example/1");
        assertThat(found.getString("sdPublisher.name")).isEqualTo("The Ledger");
    }

    @Test
    void anotherHousesCheckWithoutAnAddressGetsNoneOfOurs() {
        PublishedClaim claim = Documents.full()
                .with("/publisher", Map.of("name", "Courier Facts"))
                .with("/url", null)
                .claim();

        assertThat(JsonPath.from(review.jsonLd(claim).orElseThrow()).getMap("")).doesNotContainKey("url");
        assertThat(review.report(claim).notes())
                .extracting(ClaimReviewNote::code)
                .contains(ClaimReviewNoteCode.NO_URL, ClaimReviewNoteCode.NO_PUBLISHER_URL);
    }

    @Test
    void aDocumentThatNamesNoPublisherIsOurs() {
        Documents old = Documents.full().with("/publisher", null).with("/url", null);

        assertThat(read(old).getMap("")).isEqualTo(read(Documents.full()).getMap(""));
    }

    @Test
    void onlyTheFiveDegreesOfTruthHaveANumber() {
        List<Verdict> numbered = Arrays.stream(Verdict.values())
                .filter(verdict -> read(Documents.full()
                                        .with("/verdict", verdict)
                                        .with("/rating/verdict", verdict)
                                        .with("/rating/value", verdict.value()))
                                .get("reviewRating.ratingValue")
                        != null)
                .toList();

        assertThat(numbered)
                .containsExactly(
                        Verdict.TRUE, Verdict.MOSTLY_TRUE, Verdict.HALF_TRUE, Verdict.MOSTLY_FALSE, Verdict.FALSE);
    }

    @Test
    void aSingleOriginatorStandsAlone() {
        Documents one = Documents.full().with("/attributions", List.of()).with("/appearances", List.of());
        Documents document = one.with("/attributions", List.of(chain("Orbit AI")));

        assertThat(read(document).getString("itemReviewed.author.name")).isEqualTo("Orbit AI");
    }

    private static Map<String, Object> chain(String name) {
        return Map.of(
                "sentence",
                name,
                "hops",
                List.of(Map.of(
                        "label",
                        name,
                        "role",
                        "ORIGINATOR",
                        "groundRule",
                        "ON_RECORD",
                        "party",
                        Map.of("id", "pty_1", "name", name, "kind", "COMPANY", "sameAs", List.of()),
                        "saidOn",
                        Map.of("precision", "UNKNOWN"))));
    }

    @Test
    void aClaimThatNobodyDatesIsAsOldAsItsFirstArticle() {
        Documents document = Documents.full().with("/attributions", List.of(chain("Orbit AI")));

        assertThat(read(document).getString("itemReviewed.datePublished")).isEqualTo("2026-10");
    }

    @Test
    void datesInOtherLanguagesStandInDigits() {
        Documents german = Documents.full()
                .with("/language", "de-AT")
                .with("/companyResponses/0/shortForm", "Meridian bestreitet das.");

        assertThat(read(german).getString("reviewBody")).contains("Meridian bestreitet das (2026-11-11).");
    }

    @Test
    void isNotThereForAClaimThatIsNotRatable() {
        assertThat(review.jsonLd(notRatable().claim())).isEmpty();
        assertThat(review.feedItem(notRatable().claim())).isEmpty();
    }

    @Test
    void hasNeitherNullsNorEmptyValues() {
        PublishedClaim full = Documents.full().claim();
        PublishedClaim minimal = Documents.minimal().claim();

        for (PublishedClaim claim : List.of(full, minimal)) {
            assertThat(review.feedItem(claim).orElseThrow()).doesNotContain("null", "[]", "{}", "\"\"", "\n");
        }
    }

    @Test
    void aFeedHasItsItemsAsDataCommonsDoes() {
        String head = review.feedHead("Ferries", Instant.parse("2026-11-21T00:00:00Z"));
        String item = review.feedItem(Documents.full().claim()).orElseThrow();
        JsonPath feed = JsonPath.from(head + item + "]}");

        assertThat(feed.getString("'@type'")).isEqualTo("DataFeed");
        assertThat(feed.getString("name")).isEqualTo("Ferries");
        assertThat(feed.getString("dateModified")).isEqualTo("2026-11-21T00:00:00Z");
        assertThat(feed.getString("publisher.name")).isEqualTo("The Ledger");
        assertThat(feed.getString("dataFeedElement[0].'@type'")).isEqualTo("DataFeedItem");
        assertThat(feed.getString("dataFeedElement[0].dateCreated")).isEqualTo("2026-11-12T09:30:00Z");
        assertThat(feed.getString("dataFeedElement[0].dateModified")).isEqualTo("2026-11-20T10:00:00.123456Z");
        assertThat(feed.getMap("dataFeedElement[0].item[0]"))
                .isEqualTo(read(Documents.full()).getMap(""));
    }

    @Test
    void aFeedOfNoCertainMomentHasNoDate() {
        JsonPath feed = JsonPath.from(review.feedHead() + "]}");

        assertThat(feed.getMap("")).doesNotContainKey("dateModified").containsEntry("name", "The Ledger");
    }
}
