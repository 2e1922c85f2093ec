package org.stet.reply.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.aParty;
import static org.stet.Sentences.aRequest;
import static org.stet.Sentences.aRequestTo;
import static org.stet.Sentences.aResponse;
import static org.stet.Sentences.aResponseOf;
import static org.stet.Sentences.anAccusationOf;
import static org.stet.Sentences.anArticle;
import static org.stet.Sentences.anOpenRequest;
import static org.stet.Sentences.anOverdueRequest;
import static org.stet.Sentences.unique;
import static org.stet.Sentences.unknownId;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences.RecordedArticle;

@QuarkusTest
class CompanyResponseApiTest implements DeskTest {

    private static final Caller rita = Caller.rita();
    private static final Caller chen = Caller.chen();

    private final Instant now = Instant.now();
    private String company;
    private String claim;

    @BeforeEach
    void someoneIsAccused() {
        company = aParty("COMPANY", unique("Norda Ferries"));
        claim = aClaim(anAccusationOf(company));
    }

    private static Map<String, Object> with(Map<String, ?> input, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(input);
        changed.put(field, value);
        return changed;
    }

    private static Map<String, Object> answer(String claimId, String kind) {
        return new HashMap<>(Map.of("claimId", claimId, "kind", kind, "scope", "THIS_CLAIM"));
    }

    private Map<String, Object> aDenial() {
        return aResponseOf(company, claim, "DENIED");
    }

    private static Map<String, Object> on(String day) {
        return Map.of("precision", "DAY", "value", day);
    }

    private static Map<String, Object> aReport(Map<String, Object> response, RecordedArticle article) {
        return with(with(response, "form", "REPORTED"), "articleId", article.id());
    }

    private static JsonPath claim(String id, String asOf) {
        Map<String, Object> variables = new HashMap<>(Map.of("id", id));
        variables.put("asOf", asOf);
        return rita.ask("""
                        query($id: ID!, $asOf: DateTime) { claim(id: $id) { version contentVersion
                          companyResponses(asOf: $asOf) { id kind scope standing statement translation language shortForm
                            groundRule form asOf { value precision } company { id } claim { id }
                            source { url responseRequest { id } article { id } passage { exact } } } } }
                        """, variables).setRootPath("data.claim");
    }

    private static JsonPath claim(String id) {
        return claim(id, null);
    }

    private static String state(String request) {
        return rita.ask("query($id: ID!) { node(id: $id) { ... on ResponseRequest { state } } }", Map.of("id", request))
                .getString("node.state");
    }

    private static List<String> recordRefused(Map<String, Object> input) {
        return rita.refused("recordCompanyResponse", input);
    }

    @Nested
    class RecordCompanyResponse {

        @Test
        void oneLetterAnswersSeveralClaims() {
            String second = aClaim(anAccusationOf(company));
            String request = anOpenRequest(company, claim, second);
            Map<String, Object> own = answer(second, "PARTLY_CONFIRMED");
            own.put("statement", "Deux fois, oui.");
            own.put("translation", "Twice, yes.");
            own.put("shortForm", "Norda says it happened twice");
            Map<String, Object> letter = aDenial();
            letter.put("responseRequestId", request);
            letter.put("answers", List.of(answer(claim, "DENIED"), own));
            letter.put("statement", "Jamais.");
            letter.put("translation", "Never.");
            letter.put("language", "fr");
            letter.put("form", "EMAIL");

            JsonPath recorded = rita.succeed("recordCompanyResponse", letter, "companyResponses { id kind claimId }");
            assertThat(recorded.<String>getList("companyResponses.kind")).containsExactly("DENIED", "PARTLY_CONFIRMED");
            JsonPath first = claim(claim).setRootPath("data.claim.companyResponses[0]");
            assertThat(first.getString("statement")).isEqualTo("Jamais.");
            assertThat(first.getString("translation")).isEqualTo("Never.");
            assertThat(first.getString("language")).isEqualTo("fr");
            assertThat(first.getString("form")).isEqualTo("EMAIL");
            assertThat(first.getString("company.id")).isEqualTo(company);
            assertThat(first.getString("source.responseRequest.id")).isEqualTo(request);
            assertThat(first.getString("source.article")).isNull();
            JsonPath other = claim(second).setRootPath("data.claim.companyResponses[0]");
            assertThat(other.getString("statement")).isEqualTo("Deux fois, oui.");
            assertThat(other.getString("translation")).isEqualTo("Twice, yes.");
            assertThat(other.getString("shortForm")).isEqualTo("Norda says it happened twice");
            assertThat(state(request)).isEqualTo("ANSWERED");
        }

        @Test
        void isContentOfEachClaimOnce() {
            Map<String, Object> similar = answer(claim, "DENIED");
            similar.put("scope", "SIMILAR_CLAIM");
            rita.succeed(
                    "recordCompanyResponse",
                    with(aDenial(), "answers", List.of(answer(claim, "PROVIDED_CONTEXT"), similar)),
                    "");

            assertThat(claim(claim).getInt("contentVersion")).isEqualTo(2);
            assertThat(claim(claim).getInt("version")).isZero();
            assertThat(claim(claim).<Boolean>getList("companyResponses.standing"))
                    .containsExactly(true, true);
        }

        @Test
        void maySayWhatAnArticleReports() {
            RecordedArticle article = anArticle("Norda had not answered. It has previously denied similar accounts.");
            aResponse(aReport(aResponseOf(company, claim, "NO_RESPONSE"), article));
            Map<String, Object> denial = with(aDenial(), "form", "REPORTED");
            Map<String, Object> similar = answer(claim, "DENIED");
            similar.put("scope", "SIMILAR_CLAIM");
            denial.put("answers", List.of(similar));
            denial.put("asOf", Map.of("precision", "UNKNOWN", "notAfter", "2026-11-01"));
            denial.put("passage", article.passage("has previously denied"));
            aResponse(denial);

            JsonPath read = claim(claim);
            assertThat(read.<String>getList("companyResponses.kind")).containsExactly("DENIED", "NO_RESPONSE");
            assertThat(read.getString("companyResponses[0].source.passage.exact"))
                    .isEqualTo("has previously denied");
            assertThat(read.<String>getList("companyResponses.source.article.id"))
                    .containsOnly(article.id());
            assertThat(read.getString("companyResponses[0].asOf.precision")).isEqualTo("UNKNOWN");
        }

        @Test
        void sentAgainWithTheSameRequestIdRecordsNothingAndReturnsTheWholeLetter() {
            String second = aClaim(anAccusationOf(company));
            Map<String, Object> letter = with(aDenial(), "requestId", unique("retry"));
            letter.put("answers", List.of(answer(second, "DENIED"), answer(claim, "DENIED")));
            List<String> first = rita.succeed("recordCompanyResponse", letter, "companyResponses { id }")
                    .getList("companyResponses.id");
            List<String> again = rita.succeed("recordCompanyResponse", letter, "companyResponses { id }")
                    .getList("companyResponses.id");

            assertThat(again).hasSize(2).isEqualTo(first);
            assertThat(claim(claim).getList("companyResponses")).hasSize(1);
            assertThat(recordRefused(with(letter, "statement", "Other")))
                    .containsExactly("REQUEST_ID_REUSED requestId");
        }

        @Test
        void refusesSilenceThatWeShouldDerive() {
            String request = anOverdueRequest(company, claim);
            for (String kind : List.of("NO_RESPONSE", "COULD_NOT_BE_REACHED")) {
                Map<String, Object> silence = aResponseOf(company, claim, kind);
                assertThat(recordRefused(silence)).containsExactly("INVALID_VALUE answers.0.kind");
                assertThat(recordRefused(with(silence, "responseRequestId", request)))
                        .containsExactly("INVALID_VALUE answers.0.kind");
                assertThat(recordRefused(with(aReport(silence, anArticle("Nothing.")), "statement", "We say nothing.")))
                        .containsExactly("INVALID_VALUE answers.0.statement");
            }
        }

        @Test
        void refusesAReportWithoutItsArticleAndTwoSourcesAtOnce() {
            RecordedArticle article = anArticle("Norda denies it.");
            Map<String, Object> report = aReport(aDenial(), article);

            assertThat(recordRefused(with(aDenial(), "form", "REPORTED"))).containsExactly("REQUIRED articleId");
            assertThat(recordRefused(with(report, "responseRequestId", anOpenRequest(company, claim))))
                    .containsExactly("INVALID_VALUE");
            assertThat(recordRefused(with(report, "passage", article.passage("denies"))))
                    .containsExactly("INVALID_VALUE");
            assertThat(recordRefused(with(report, "articleId", unknownId("art"))))
                    .containsExactly("UNKNOWN_ID articleId");
            assertThat(recordRefused(with(report, "articleId", claim))).containsExactly("WRONG_TYPE articleId");
            rita.succeed(
                    "discardArticle", Map.of("articleId", article.id(), "expectedVersion", 0, "reason", "a test"), "");
            assertThat(recordRefused(report)).containsExactly("ILLEGAL_TRANSITION articleId");
        }

        @Test
        void refusesAPassageThatIsNotThere() {
            RecordedArticle article = anArticle("No, no. Norda denies it.");
            Map<String, Object> report = with(aDenial(), "form", "REPORTED");

            assertThat(recordRefused(with(report, "passage", article.passage("confirms"))))
                    .containsExactly("PASSAGE_NOT_FOUND passage.exact");
            assertThat(recordRefused(with(report, "passage", article.passage("o"))))
                    .containsExactly("PASSAGE_AMBIGUOUS passage.exact");
        }

        @Test
        void refusesAnAnswerToARequestThatWasAboutSomethingElse() {
            String stranger = aParty("COMPANY", unique("Stranger"));
            Map<String, Object> both = anAccusationOf(company);
            both.put(
                    "parties",
                    List.of(
                            Map.of("partyId", company, "role", "ACCUSED"),
                            Map.of("partyId", stranger, "role", "MENTIONED")));
            String request = anOpenRequest(stranger, aClaim(both));

            assertThat(recordRefused(with(aDenial(), "responseRequestId", request)))
                    .containsExactly("INVALID_VALUE responseRequestId", "INVALID_VALUE answers.0.claimId");
            assertThat(recordRefused(with(aDenial(), "responseRequestId", unknownId("rrq"))))
                    .containsExactly("UNKNOWN_ID responseRequestId");
            assertThat(recordRefused(with(aDenial(), "responseRequestId", claim)))
                    .containsExactly("WRONG_TYPE responseRequestId");
        }

        @Test
        void refusesAPartyWhomTheClaimDoesNotConcern() {
            String stranger = aParty("COMPANY", unique("Stranger"));
            assertThat(recordRefused(aResponseOf(stranger, claim, "DENIED")))
                    .containsExactly("INVALID_VALUE answers.0.claimId");
            assertThat(recordRefused(aResponseOf(unknownId("pty"), claim, "DENIED")))
                    .containsExactly("UNKNOWN_ID companyId");
            assertThat(recordRefused(aResponseOf(claim, claim, "DENIED"))).containsExactly("WRONG_TYPE companyId");
        }

        @Test
        void refusesAnswersToClaimsThatAreNone() {
            String discarded = aClaim(anAccusationOf(company));
            rita.succeed("discardClaim", Map.of("claimId", discarded, "expectedVersion", 0, "reason", "a test"), "");
            List<Object> answers = new ArrayList<>();
            Stream.of(claim, unknownId("clm"), company, discarded, claim)
                    .forEach(id -> answers.add(answer(id, "DENIED")));

            assertThat(recordRefused(with(aDenial(), "answers", answers)))
                    .containsExactly(
                            "UNKNOWN_ID answers.1.claimId",
                            "WRONG_TYPE answers.2.claimId",
                            "ILLEGAL_TRANSITION answers.3.claimId",
                            "INVALID_VALUE answers.4.claimId");
            assertThat(recordRefused(with(aDenial(), "answers", List.of()))).containsExactly("REQUIRED answers");
            List<Map<String, Object>> many =
                    Stream.generate(() -> answer(claim, "DENIED")).limit(21).toList();
            assertThat(recordRefused(with(aDenial(), "answers", many))).containsExactly("TOO_LONG answers");
        }

        @Test
        void refusesBadWordsAndDates() {
            Map<Map.Entry<String, Object>, String> faults = new HashMap<>();
            faults.put(Map.entry("statement", "bell\u0007"), "INVALID_TEXT statement");
            faults.put(Map.entry("statement", "x".repeat(1_000_000)), "TOO_LONG statement");
            faults.put(Map.entry("translation", "x".repeat(20_001)), "TOO_LONG translation");
            faults.put(Map.entry("language", "no language"), "INVALID_LANGUAGE language");
            faults.put(Map.entry("url", "mailto:press@norda.example"), "INVALID_URL url");
            faults.put(Map.entry("asOf", on("2999-01-01")), "INVALID_TIME asOf");
            faults.put(Map.entry("asOf", on("2026-13-01")), "INVALID_DATE asOf.value");
            faults.put(
                    Map.entry(
                            "asOf",
                            Map.of(
                                    "precision",
                                    "INSTANT",
                                    "value",
                                    now.plusSeconds(60).toString())),
                    "INVALID_TIME asOf");
            faults.put(Map.entry("reasonForAnonymity", "fear"), "INVALID_VALUE reasonForAnonymity");
            faults.put(Map.entry("groundRule", "DEEP_BACKGROUND"), "REQUIRED answers.0.shortForm");
            faults.forEach(
                    (fault, error) -> assertThat(recordRefused(with(aDenial(), fault.getKey(), fault.getValue())))
                            .as(fault.getKey())
                            .containsExactly(error));
            assertThat(recordRefused(with(aDenial(), "groundRule", "ON_BACKGROUND")))
                    .containsExactlyInAnyOrder("REQUIRED answers.0.shortForm", "REQUIRED reasonForAnonymity");
        }
    }

    @Nested
    class RetractCompanyResponse {

        private static Map<String, Object> retraction(String response, int expectedVersion, String reason) {
            return Map.of("companyResponseId", response, "expectedVersion", expectedVersion, "reason", reason);
        }

        @Test
        void takesTheResponseFromTheClaimAndReopensTheRequest() {
            String request = anOpenRequest(company, claim);
            String response = aResponse(with(aDenial(), "responseRequestId", request));
            assertThat(state(request)).isEqualTo("ANSWERED");
            rita.succeed("retractCompanyResponse", retraction(response, 0, "It came from another company."), "");

            assertThat(state(request)).isIn("OPEN", "DUE_TODAY");
            assertThat(claim(claim).getList("companyResponses")).isEmpty();
            assertThat(claim(claim).getInt("contentVersion")).isEqualTo(3);
            JsonPath read = rita.ask(
                    "query($id: ID!) { node(id: $id) { ... on CompanyResponse { standing retractedWhy } } }",
                    Map.of("id", response));
            assertThat(read.getString("node.retractedWhy")).isEqualTo("It came from another company.");
            assertThat(read.getBoolean("node.standing")).isFalse();
        }

        @Test
        void letsTheOneBeforeStandAgain() {
            String older = aResponse(with(aDenial(), "asOf", on("2026-11-01")));
            String newer = aResponse(with(aDenial(), "asOf", on("2026-11-02")));
            assertThat(claim(claim).<Boolean>getList("companyResponses.standing"))
                    .containsExactly(false, true);
            rita.succeed("retractCompanyResponse", retraction(newer, 0, "misread"), "");

            assertThat(claim(claim).<String>getList("companyResponses.id")).containsExactly(older);
            assertThat(claim(claim).getBoolean("companyResponses[0].standing")).isTrue();
        }

        @Test
        void refusesBadInput() {
            String response = aResponse(aDenial());

            assertThat(rita.refused("retractCompanyResponse", retraction(response, 0, " ")))
                    .containsExactly("REQUIRED reason");
            assertThat(rita.refused("retractCompanyResponse", retraction(response, 0, "x".repeat(501))))
                    .containsExactly("TOO_LONG reason");
            assertThat(rita.refused("retractCompanyResponse", retraction(response, 1, "stale")))
                    .containsExactly("STALE_VERSION expectedVersion");
            assertThat(rita.refused("retractCompanyResponse", retraction(unknownId("rsp"), 0, "none")))
                    .containsExactly("UNKNOWN_ID companyResponseId");
            assertThat(rita.refused("retractCompanyResponse", retraction(claim, 0, "none")))
                    .containsExactly("WRONG_TYPE companyResponseId");
            rita.succeed("retractCompanyResponse", retraction(response, 0, "wrong"), "");
            assertThat(rita.refused("retractCompanyResponse", retraction(response, 1, "again")))
                    .containsExactly("ILLEGAL_TRANSITION companyResponseId");
        }
    }

    @Nested
    class AsOf {

        @Test
        void showsWhatHadBeenSaidByThen() {
            String monday =
                    aResponse(with(aResponseOf(company, claim, "DECLINED_TO_COMMENT"), "asOf", on("2026-11-02")));
            String tuesday =
                    aResponse(with(aDenial(), "asOf", Map.of("precision", "INSTANT", "value", "2026-11-03T12:00:00Z")));
            String november = aResponse(with(aDenial(), "asOf", Map.of("precision", "MONTH", "value", "2026-11")));

            assertThat(claim(claim).<String>getList("companyResponses.id")).containsExactly(november, monday, tuesday);
            assertThat(claim(claim, "2026-11-01T23:59:59Z").<String>getList("companyResponses.id"))
                    .containsExactly(november);
            assertThat(claim(claim, "2026-11-03T11:59:59.999999Z").<String>getList("companyResponses.id"))
                    .containsExactly(november, monday);
            assertThat(claim(claim, "2026-11-03T12:00:00Z").<String>getList("companyResponses.id"))
                    .containsExactly(november, monday, tuesday);
            assertThat(claim(claim, "2026-10-31T23:59:59Z").getList("companyResponses"))
                    .isEmpty();
        }

        @Test
        void tellsWhichOfThemStoodThen() {
            aResponse(with(aResponseOf(company, claim, "DECLINED_TO_COMMENT"), "asOf", on("2026-11-02")));
            aResponse(with(aDenial(), "asOf", on("2026-11-04")));

            assertThat(claim(claim, "2026-11-03T00:00:00Z").<Boolean>getList("companyResponses.standing"))
                    .containsExactly(true);
            assertThat(claim(claim, "2026-11-04T00:00:00Z").<Boolean>getList("companyResponses.standing"))
                    .containsExactly(false, true);
        }

        @Test
        void anUnknownDateStandsAtTheLastDayThatItCanBe() {
            aResponse(with(aDenial(), "asOf", Map.of("precision", "UNKNOWN", "notAfter", "2026-11-03")));
            aResponse(with(aDenial(), "asOf", Map.of("precision", "UNKNOWN")));

            assertThat(claim(claim, "2026-11-02T23:59:59Z").getList("companyResponses"))
                    .isEmpty();
            assertThat(claim(claim, "2026-11-03T00:00:00Z").getList("companyResponses"))
                    .hasSize(1);
            assertThat(claim(claim, now.plus(Duration.ofDays(1)).toString()).getList("companyResponses"))
                    .hasSize(2);
        }

        @Test
        void differsBetweenAliasesOfOneQuery() {
            aResponse(with(aDenial(), "asOf", on("2026-11-04")));
            JsonPath read = rita.ask("""
                            query($id: ID!) { claim(id: $id) {
                              monday: companyResponses(asOf: "2026-11-02T00:00:00Z") { id }
                              now: companyResponses { id } } }
                            """, Map.of("id", claim));

            assertThat(read.getList("claim.monday")).isEmpty();
            assertThat(read.getList("claim.now")).hasSize(1);
        }
    }

    @Nested
    class PartyResponses {

        private static final String RESPONSES = """
                query($id: ID!, $after: String) { party(id: $id) { responses(first: 2, after: $after) { totalCount
                  nodes { id standing claim { id } } pageInfo { hasNextPage endCursor } } } }
                """;

        private JsonPath page(String party, String after) {
            Map<String, Object> variables = new HashMap<>(Map.of("id", party));
            variables.put("after", after);
            return rita.ask(RESPONSES, variables).setRootPath("data.party.responses");
        }

        @Test
        void showHowItAnsweredOverTimeNewestFirst() {
            String second = aClaim(anAccusationOf(company));
            String first = aResponse(with(aDenial(), "asOf", on("2026-11-01")));
            String middle = aResponse(with(aResponseOf(company, second, "DENIED"), "asOf", on("2026-11-02")));
            String last = aResponse(with(aDenial(), "asOf", on("2026-11-03")));
            JsonPath one = page(company, null);
            JsonPath two = page(company, one.getString("pageInfo.endCursor"));

            assertThat(one.<String>getList("nodes.id")).containsExactly(last, middle);
            assertThat(one.<Boolean>getList("nodes.standing")).containsExactly(true, true);
            assertThat(one.getInt("totalCount")).isEqualTo(3);
            assertThat(one.getBoolean("pageInfo.hasNextPage")).isTrue();
            assertThat(two.<String>getList("nodes.id")).containsExactly(first);
            assertThat(two.<Boolean>getList("nodes.standing")).containsExactly(false);
            assertThat(two.getBoolean("pageInfo.hasNextPage")).isFalse();
        }

        @Test
        void areThoseOfAllItsRecords() {
            String survivor = aParty("COMPANY", unique("Norda Group"));
            String response = aResponse(aDenial());
            chen.succeed(
                    "mergeParties", Map.of("survivorId", survivor, "duplicateId", company, "expectedVersion", 0), "");

            assertThat(page(survivor, null).<String>getList("nodes.id")).containsExactly(response);
            assertThat(page(survivor, null).getInt("totalCount")).isEqualTo(1);
            assertThat(page(aParty("COMPANY", unique("Silent")), null).getInt("totalCount"))
                    .isZero();
        }
    }

    @Test
    void anArticleThatReportsAResponseIsNotDiscarded() {
        RecordedArticle article = anArticle("Norda denies it.");
        aResponse(aReport(aDenial(), article));

        assertThat(rita.refused(
                        "discardArticle", Map.of("articleId", article.id(), "expectedVersion", 0, "reason", "a test")))
                .containsExactly("ILLEGAL_TRANSITION articleId");
    }

    @Test
    void aRequestIsAnsweredWhenEachAllegationIsAndByTheClaimItself() {
        String second = aClaim(anAccusationOf(company));
        Instant sentAt = now.minus(Duration.ofDays(2));
        String request = aRequest(aRequestTo(company, sentAt, sentAt.plusSeconds(3600), claim, second));
        aResponse(with(aDenial(), "responseRequestId", request));
        assertThat(state(request)).isEqualTo("OVERDUE");

        Map<String, Object> similar = answer(second, "DENIED");
        similar.put("scope", "SIMILAR_CLAIM");
        Map<String, Object> letter = with(aDenial(), "responseRequestId", request);
        aResponse(with(letter, "answers", List.of(similar)));
        assertThat(state(request)).isEqualTo("OVERDUE");

        aResponse(with(letter, "answers", List.of(answer(second, "DECLINED_TO_COMMENT"))));
        assertThat(state(request)).isEqualTo("ANSWERED");
    }
}
