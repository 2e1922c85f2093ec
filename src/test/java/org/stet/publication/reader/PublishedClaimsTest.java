package org.stet.publication.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aParty;
import static org.stet.Sentences.claim;
import static org.stet.Sentences.unique;
import static org.stet.Sentences.unknownId;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences;
import org.stet.Sentences.RecordedArticle;
import org.stet.publication.ClaimInPrint;

/** Every claim of this test has a tag of its own, because all tests share one desk. */
@QuarkusTest
class PublishedClaimsTest implements DeskTest {

    private static final Caller nobody = Caller.nobody();
    private static final Caller rita = Caller.rita();

    private static final String tag = UUID.randomUUID().toString();
    private static final String address =
            "https://courier.example/" + unique("ferry").replace(" ", "-");
    private static String company;
    private static String source;
    private static String outlet;
    private static ClaimInPrint accusation;
    private static ClaimInPrint opinion;

    /** Once for all tests: they only read. */
    @BeforeEach
    void publishTwoThatDifferInEverything() {
        if (opinion != null) {
            return;
        }
        company = aParty("COMPANY", unique("Meridian"));
        source = aParty("COMPANY", unique("Orbit"));
        outlet = aParty("NEWS_OUTLET", unique("Courier"));
        accusation = anAccusation();
        Map<String, Object> view = tagged("Lorries are ugly");
        view.put("checkability", "OPINION");
        view.put("language", "da");
        opinion = ClaimInPrint.approved(view).publish();
        ClaimInPrint.approved(tagged("A withdrawn lorry")).publish().withdraw("It was a bus.");
        ClaimInPrint.approved(tagged("An unpublished lorry"));
    }

    private static ClaimInPrint anAccusation() {
        RecordedArticle article = Sentences.anArticle(Map.of(
                "text", "Meridian sank the ferry, it is said.", "outletId", outlet, "url", address, "public", true));
        Map<String, Object> input = tagged("Meridian sank the ferries of the fjord");
        input.put("limits", "Nobody has seen the logbook.");
        input.put("parties", List.of(Map.of("partyId", company, "role", "ACCUSED")));
        input.put("passages", List.of(article.passage("sank the ferry")));
        ClaimInPrint claim = ClaimInPrint.supported(input);
        rita.succeed(
                "recordAttribution",
                Map.of("claimId", claim.id(), "hops", List.of(ClaimInPrint.named(source))),
                "attribution { id }");
        Sentences.anOverdueRequest(company, claim.id());
        Sentences.aResponse(Sentences.aResponseOf(company, claim.id(), "DENIED"));
        return claim.approve().publish();
    }

    private static Map<String, Object> tagged(String statement) {
        Map<String, Object> input = claim();
        input.put("statement", unique(statement));
        input.put("tags", List.of(tag));
        return input;
    }

    private static List<String> found(Map<String, ?> filter) {
        Map<String, Object> whole = new HashMap<>(Map.of("tag", List.of(tag)));
        whole.putAll(filter);
        JsonPath answer = nobody.ask("""
                query($filter: PublishedClaimFilter) {
                  publishedClaims(filter: $filter, first: 100) { totalCount nodes { id } } }
                """, Map.of("filter", whole));
        List<String> ids = answer.getList("publishedClaims.nodes.id");
        assertThat(answer.getInt("publishedClaims.totalCount")).isEqualTo(ids.size());
        return ids;
    }

    @Nested
    class Filters {

        @Test
        void leaveOutWhatIsWithdrawnOrWasNeverPublished() {
            assertThat(found(Map.of())).containsExactly(opinion.publicId(), accusation.publicId());
        }

        @Test
        void findWordsInTheirFormsInAnyPartOfTheDocument() {
            for (String words : List.of(
                    "ferry", "\"sank the ferries\" fjord", "logbook", "Meridian", "MERIDIÁN", "register logbooks")) {
                assertThat(found(Map.of("text", words + " -ugly"))).as(words).containsExactly(accusation.publicId());
            }
            assertThat(found(Map.of("text", "submarine"))).isEmpty();
            assertThat(found(Map.of("text", "' OR 1=1 --"))).isEmpty();
        }

        @Test
        void tellClaimsApartByEachField() {
            Map<String, Object> onlyTheAccusation = Map.of(
                    "verdict", List.of("MOSTLY_FALSE", "TRUE"),
                    "ratable", true,
                    "checkability", List.of("CHECKABLE"),
                    "language", List.of("en"),
                    "party", List.of(company),
                    "source", List.of(source),
                    "outlet", List.of(outlet),
                    "article", List.of(address),
                    "responseKind", List.of("DENIED"),
                    "allegation", true);
            onlyTheAccusation.forEach((field, value) ->
                    assertThat(found(Map.of(field, value))).as(field).containsExactly(accusation.publicId()));
            assertThat(found(onlyTheAccusation)).containsExactly(accusation.publicId());
        }

        @Test
        void findTheLabelsAndThePublisherOfEachCheck() {
            assertThat(found(Map.of("rating", List.of("Mostly false", "True")))).containsExactly(accusation.publicId());
            assertThat(found(Map.of("rating", List.of("mostly false")))).isEmpty();
            assertThat(found(Map.of("publisher", List.of("localhost"))))
                    .containsExactly(opinion.publicId(), accusation.publicId());
            assertThat(found(Map.of("publisher", List.of("courier.example")))).isEmpty();
        }

        @Test
        void tellClaimsApartTheOtherWayRound() {
            Map<String, Object> onlyTheOpinion = Map.of(
                    "ratable",
                    false,
                    "checkability",
                    List.of("OPINION", "PREDICTION"),
                    "language",
                    List.of("da"),
                    "allegation",
                    false);
            onlyTheOpinion.forEach((field, value) ->
                    assertThat(found(Map.of(field, value))).as(field).containsExactly(opinion.publicId()));
        }

        @Test
        void cutTimeInHalves() {
            String published =
                    opinion.asked("... on PublishedClaim { publishedAt }").getString("publishedAt");
            String checked =
                    opinion.asked("... on PublishedClaim { checkedAt }").getString("checkedAt");

            assertThat(found(Map.of("publishedAfter", published))).containsExactly(opinion.publicId());
            assertThat(found(Map.of("publishedBefore", published))).containsExactly(accusation.publicId());
            assertThat(found(Map.of("checkedAfter", checked))).containsExactly(opinion.publicId());
            assertThat(found(Map.of("checkedBefore", checked))).containsExactly(accusation.publicId());
        }

        @Test
        void takeListsOfAnyLength() {
            assertThat(found(Map.of("language", Collections.nCopies(70_000, "da"))))
                    .containsExactly(opinion.publicId());
        }

        @Test
        void findCertainClaimsByEitherOfTheirIds() {
            assertThat(found(Map.of("id", List.of(accusation.publicId())))).containsExactly(accusation.publicId());
            assertThat(found(Map.of("id", List.of(opinion.id())))).containsExactly(opinion.publicId());
            assertThat(found(Map.of("id", List.of(opinion.publicId(), accusation.id(), unknownId("pub")))))
                    .containsExactly(opinion.publicId(), accusation.publicId());
            assertThat(found(Map.of("id", List.of()))).hasSize(2);
        }

        @Test
        void findNothingUnderUnknownIds() {
            for (String unknown : List.of(unknownId("pub"), unknownId("clm"), company, "no id at all")) {
                assertThat(found(Map.of("id", List.of(unknown)))).as(unknown).isEmpty();
            }
            assertThat(found(Map.of("party", List.of(unknownId("pty"))))).isEmpty();
            assertThat(found(Map.of("outlet", List.of("no id at all")))).isEmpty();
        }
    }

    @Nested
    class Pages {

        private List<String> walk(String field, String direction) {
            List<String> seen = new ArrayList<>();
            String after = null;
            do {
                Map<String, Object> variables = new HashMap<>(Map.of("tag", List.of(tag)));
                variables.put("after", after);
                JsonPath page = nobody.ask("""
                        query($tag: [String!], $after: String) { publishedClaims(filter: {tag: $tag}, first: 1,
                          after: $after, orderBy: {field: %s, direction: %s}) {
                          edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }
                        """.formatted(field, direction), variables);
                seen.add(page.getString("publishedClaims.edges[0].node.id"));
                after = page.getBoolean("publishedClaims.pageInfo.hasNextPage")
                        ? page.getString("publishedClaims.pageInfo.endCursor")
                        : null;
            } while (after != null);
            return seen;
        }

        @Test
        void followOneAnotherInEveryOrder() {
            for (String field : List.of("PUBLISHED_AT", "FIRST_PUBLISHED_AT", "CHECKED_AT")) {
                assertThat(walk(field, "ASC")).containsExactly(accusation.publicId(), opinion.publicId());
                assertThat(walk(field, "DESC")).containsExactly(opinion.publicId(), accusation.publicId());
            }
        }

        @Test
        void areRefusedForACursorOfAnotherList() {
            String cursor = nobody.ask("{ publishedClaims(first: 1) { pageInfo { endCursor } } }")
                    .getString("publishedClaims.pageInfo.endCursor");
            String document =
                    "query($c: String) { publishedClaims(after: $c, orderBy: {field: CHECKED_AT, direction: ASC}) { nodes { id } } }";
            assertThat(nobody.send(document, Map.of("c", cursor)).jsonPath().getString("errors[0].extensions.code"))
                    .isEqualTo("INVALID_CURSOR");
        }
    }

    @Nested
    class OneClaim {

        @Test
        void answersToTheDesksIdToo() {
            JsonPath answer = nobody.ask(
                    "query($id: ID!) { publishedClaim(id: $id) { ... on PublishedClaim { id } } }",
                    Map.of("id", accusation.id()));
            assertThat(answer.getString("publishedClaim.id")).isEqualTo(accusation.publicId());
        }

        @Test
        void answersNothingToAnyOtherId() {
            for (String id : List.of(unknownId("pub"), unknownId("clm"), company, "", "nonsense")) {
                JsonPath answer =
                        nobody.ask("query($id: ID!) { publishedClaim(id: $id) { __typename } }", Map.of("id", id));
                assertThat(answer.getString("publishedClaim")).as(id).isNull();
            }
            assertThat(accusation.asked(nobody, ", version: 2", "").getString("__typename"))
                    .isNull();
            assertThat(accusation.asked(nobody, ", version: -1", "").getString("__typename"))
                    .isNull();
        }

        @Test
        void answersNodeByItsPublicIdAlone() {
            String document = "query($id: ID!) { node(id: $id) { ... on PublishedClaim { statement } } }";
            assertThat(nobody.ask(document, Map.of("id", accusation.publicId())).getString("node.statement"))
                    .startsWith("Meridian sank");
            assertThat(nobody.ask(document, Map.of("id", accusation.id())).getString("node"))
                    .isNull();
        }

        @Test
        void showsWholeParts() {
            JsonPath seen = accusation.asked(WholeClaim.SELECTION);

            assertThat(seen.getBoolean("allegation")).isTrue();
            assertThat(seen.getString("parties[0].role")).isEqualTo("ACCUSED");
            assertThat(seen.getString("parties[0].party.id")).isEqualTo(company);
            assertThat(seen.getString("appearances[0].quote")).isEqualTo("sank the ferry");
            assertThat(seen.getString("appearances[0].article.outlet.id")).isEqualTo(outlet);
            assertThat(seen.getString("companyResponses[0].kind")).isEqualTo("DENIED");
            assertThat(seen.getString("companyResponses[0].company.id")).isEqualTo(company);
            assertThat(seen.getString("companyResponses[0].asOf.precision")).isEqualTo("DAY");
            assertThat(seen.getInt("independentOriginCount")).isEqualTo(2);
            assertThat(seen.getString("attributions[1].hops[0].party.id")).isEqualTo(source);
            assertThat(seen.getString("rating.label")).isEqualTo("Mostly false");
            assertThat(seen.getString("evidence[0].url")).isEqualTo("https://register.example/ships/35");
        }

        @Test
        void namesThisHouseAsItsPublisher() {
            JsonPath seen = accusation.asked("... on PublishedClaim { publisher { name url } url ownCheck }");

            assertThat(seen.getMap("publisher")).isEqualTo(Map.of("name", "Stet", "url", "http://localhost:8080"));
            assertThat(seen.getString("url")).isEqualTo("http://localhost:8080/claims/" + accusation.publicId());
            assertThat(seen.getBoolean("ownCheck")).isTrue();
        }

        @Test
        void hasAClaimReview() {
            JsonPath review = JsonPath.from(accusation
                    .asked("... on PublishedClaim { claimReviewJsonLd }")
                    .getString("claimReviewJsonLd"));

            assertThat(review.getString("'@type'")).isEqualTo("ClaimReview");
            assertThat(review.getString("url")).endsWith("/claims/" + accusation.publicId());
            assertThat(review.getString("itemReviewed.firstAppearance")).isNull();
            assertThat(review.getString("itemReviewed.appearance[0].publisher.name"))
                    .startsWith("Courier");
        }
    }
}
