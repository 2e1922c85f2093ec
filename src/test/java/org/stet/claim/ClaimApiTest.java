package org.stet.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.aParty;
import static org.stet.Sentences.anArticle;
import static org.stet.Sentences.claim;
import static org.stet.Sentences.unique;
import static org.stet.Sentences.unknownId;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences.RecordedArticle;

@QuarkusTest
class ClaimApiTest implements DeskTest {

    private static final Caller rita = Caller.rita();
    private static final Caller chen = Caller.chen();

    private static JsonPath read(String id, String selection) {
        return rita.ask("query($id: ID!) { claim(id: $id) { %s } }".formatted(selection), Map.of("id", id))
                .setRootPath("data.claim");
    }

    private static Map<String, Object> claimWith(String field, Object value) {
        Map<String, Object> input = claim();
        input.put(field, value);
        return input;
    }

    private static Map<String, Object> party(String id, String role) {
        return Map.of("partyId", id, "role", role);
    }

    private static Map<String, Object> reason(String id, int expectedVersion) {
        return Map.of("claimId", id, "expectedVersion", expectedVersion, "reason", "Recorded twice");
    }

    private static String discarded() {
        String id = aClaim();
        rita.succeed("discardClaim", reason(id, 0), "");
        return id;
    }

    @Nested
    class RecordClaim {

        @Test
        void keepsOneClaimThatStandsAtSeveralPassages() {
            RecordedArticle article = anArticle("Norda dumped oil. Key facts: oil was dumped by Norda. Norda denies.");
            String norda = aParty("COMPANY", unique("Norda"));
            Map<String, Object> input = claim();
            input.put("limits", "Who saw it has not been disclosed.");
            input.put("tags", List.of("environment", "shipping", "environment"));
            input.put("parties", List.of(party(norda, "ACCUSED")));
            input.put(
                    "passages",
                    List.of(article.passage("oil was dumped by Norda"), article.passage("Norda dumped oil")));

            JsonPath claim = read(aClaim(input), """
                    version contentVersion limits tags language checkability discardedAt parties { role party { id } }
                    appearances { passage { exact start end articleVersion { number article { id } } } claim { version } }
                    history { nodes { action subjectType } }
                    """);

            assertThat(claim.getInt("version")).isZero();
            assertThat(claim.getInt("contentVersion")).isEqualTo(1);
            assertThat(claim.getString("limits")).isEqualTo("Who saw it has not been disclosed.");
            assertThat(claim.<String>getList("tags")).containsExactly("environment", "shipping");
            assertThat(claim.getString("parties[0].party.id")).isEqualTo(norda);
            assertThat(claim.getString("parties[0].role")).isEqualTo("ACCUSED");
            assertThat(claim.<String>getList("appearances.passage.exact"))
                    .containsExactly("Norda dumped oil", "oil was dumped by Norda");
            assertThat(claim.<String>getList("appearances.passage.articleVersion.article.id"))
                    .containsOnly(article.id());
            assertThat(claim.<String>getList("history.nodes.subjectType"))
                    .containsExactly("Appearance", "Appearance", "Claim");
        }

        @Test
        void needsNoPassageAndNoParty() {
            JsonPath claim = read(aClaim(), "limits tags parties { role } appearances { id } relations { id }");

            assertThat(claim.getString("limits")).isNull();
            assertThat(claim.getList("tags")).isEmpty();
            assertThat(claim.getList("parties")).isEmpty();
            assertThat(claim.getList("appearances")).isEmpty();
            assertThat(claim.getList("relations")).isEmpty();
        }

        @Test
        void namesEveryFaultWithItsField() {
            Map<String, Object> input = Map.of(
                    "statement", "  ",
                    "checkability", "OPINION",
                    "limits", "x".repeat(20_001),
                    "language", "no language",
                    "tags", List.of("ok", "bell \u0007"),
                    "parties", List.of(party("nobody", "ACCUSED"), party(unknownId("pty"), "SUBJECT")),
                    "passages", List.of(Map.of("articleVersionId", unknownId("art"), "exact", "X")));

            assertThat(rita.refused("recordClaim", input))
                    .containsExactlyInAnyOrder(
                            "REQUIRED statement",
                            "TOO_LONG limits",
                            "INVALID_LANGUAGE language",
                            "INVALID_TEXT tags.1",
                            "UNKNOWN_ID parties.0.partyId",
                            "UNKNOWN_ID parties.1.partyId",
                            "WRONG_TYPE passages.0.articleVersionId");
        }

        @Test
        void refusesStatementsThatNobodyCanRead() {
            assertThat(rita.refused("recordClaim", claimWith("statement", "x".repeat(1_000_000))))
                    .containsExactly("TOO_LONG statement");
            assertThat(rita.refused("recordClaim", claimWith("statement", "nul \u0000")))
                    .containsExactly("INVALID_TEXT statement");
            assertThat(rita.refused("recordClaim", claimWith("language", " "))).containsExactly("REQUIRED language");
        }

        @Test
        void refusesHalfASurrogatePair() {
            String inDocument =
                    "mutation { recordClaim(input: {statement: \"half \\ud800\", checkability: OPINION, language: \"en\"}) { claim { id } } }";
            String inVariable =
                    "mutation($s: String!) { recordClaim(input: {statement: $s, checkability: OPINION, language: \"en\"}) { claim { id } } }";

            assertThat(code(rita.send(inDocument, Map.of()))).isEqualTo("PARSE_ERROR");
            assertThat(code(rita.send(inVariable, Map.of("s", "half " + (char) 0xD800))))
                    .isEqualTo("BAD_REQUEST");
        }

        private String code(Response answer) {
            return answer.jsonPath().getString("errors[0].extensions.code");
        }

        @Test
        void refusesListsThatAreTooLong() {
            List<String> tags = IntStream.range(0, 51).mapToObj(i -> "tag " + i).toList();
            RecordedArticle article = anArticle("Word");

            assertThat(rita.refused("recordClaim", claimWith("tags", tags))).containsExactly("TOO_LONG tags");
            assertThat(rita.refused(
                            "recordClaim",
                            claimWith(
                                    "parties",
                                    IntStream.range(0, 51)
                                            .mapToObj(i -> party(unknownId("pty"), "SUBJECT"))
                                            .toList())))
                    .containsExactly("TOO_LONG parties");
            assertThat(rita.refused(
                            "recordClaim",
                            claimWith(
                                    "passages",
                                    IntStream.range(0, 51)
                                            .mapToObj(i -> article.passage("Word"))
                                            .toList())))
                    .containsExactly("TOO_LONG passages");
        }

        @Test
        void refusesAPartyOrAPassageNamedTwice() {
            String norda = aParty("COMPANY", unique("Norda"));
            RecordedArticle article = anArticle("Oil leaked.");

            assertThat(rita.refused(
                            "recordClaim",
                            claimWith("parties", List.of(party(norda, "ACCUSED"), party(norda, "MENTIONED")))))
                    .containsExactly("ALREADY_EXISTS parties.1.partyId");
            assertThat(rita.refused(
                            "recordClaim",
                            claimWith("passages", List.of(article.passage("Oil"), article.passage("Oil")))))
                    .containsExactly("ALREADY_EXISTS passages.1.exact");
        }

        @Test
        void leavesNothingBehindWhenOnePassageIsNotFound() {
            RecordedArticle article = anArticle("Oil leaked.");
            assertThat(rita.refused(
                            "recordClaim",
                            claimWith("passages", List.of(article.passage("Oil"), article.passage("Gas")))))
                    .containsExactly("PASSAGE_NOT_FOUND passages.1.exact");

            assertThat(rita.ask(
                                    "query($id: ID!) { article(id: $id) { claims { totalCount } latestVersion { passages { id } } } }",
                                    Map.of("id", article.id()))
                            .getList("article.latestVersion.passages"))
                    .isEmpty();
        }

        @Test
        void sentAgainWithTheSameRequestIdRecordsNothing() {
            Map<String, Object> input = claimWith("requestId", unique("retry"));

            assertThat(aClaim(input)).isEqualTo(aClaim(input));
            input.put("limits", "Another input");
            assertThat(rita.refused("recordClaim", input)).containsExactly("REQUEST_ID_REUSED requestId");
        }
    }

    @Nested
    class ReviseClaim {

        private Map<String, Object> revision(String id, int expectedVersion, Object... fields) {
            Map<String, Object> input = new HashMap<>(claim());
            input.put("claimId", id);
            input.put("expectedVersion", expectedVersion);
            for (int i = 0; i < fields.length; i += 2) {
                input.put((String) fields[i], fields[i + 1]);
            }
            return input;
        }

        @Test
        void replacesEverythingAndRaisesBothVersions() {
            String id = aClaim(claimWith("limits", "Gone afterwards"));
            JsonPath revised = rita.succeed(
                    "reviseClaim",
                    revision(
                            id,
                            0,
                            "statement",
                            "It carries 30.",
                            "checkability",
                            "PARTLY_CHECKABLE",
                            "tags",
                            List.of("new")),
                    "claim { version contentVersion statement checkability limits tags }");

            assertThat(revised.getInt("claim.version")).isEqualTo(1);
            assertThat(revised.getInt("claim.contentVersion")).isEqualTo(2);
            assertThat(revised.getString("claim.statement")).isEqualTo("It carries 30.");
            assertThat(revised.getString("claim.checkability")).isEqualTo("PARTLY_CHECKABLE");
            assertThat(revised.getString("claim.limits")).isNull();
            assertThat(revised.<String>getList("claim.tags")).containsExactly("new");
        }

        @Test
        void letsPartiesChangePlacesAndRoles() {
            String one = aParty("COMPANY", unique("One"));
            String other = aParty("COMPANY", unique("Other"));
            String id = aClaim(claimWith("parties", List.of(party(one, "ACCUSED"), party(other, "SUBJECT"))));
            JsonPath revised = rita.succeed(
                    "reviseClaim",
                    revision(id, 0, "parties", List.of(party(other, "ACCUSED"), party(one, "ACCUSED"))),
                    "claim { parties { role party { id } } history(first: 1) { nodes { changes { field } } } }");

            assertThat(revised.<String>getList("claim.parties.party.id")).containsExactly(other, one);
            assertThat(revised.<String>getList("claim.parties.role")).containsOnly("ACCUSED");
            assertThat(revised.<String>getList("claim.history.nodes[0].changes.field"))
                    .contains("parties", "statement", "contentVersion");
        }

        @Test
        void keepsTheAppearances() {
            String id = aClaim(
                    claimWith("passages", List.of(anArticle("Oil leaked.").passage("Oil leaked"))));
            rita.succeed("reviseClaim", revision(id, 0), "");

            assertThat(read(id, "appearances { passage { exact } }").<String>getList("appearances.passage.exact"))
                    .containsExactly("Oil leaked");
        }

        @Test
        void refusesAStaleVersionAndNamesWhoWasFaster() {
            String id = aClaim();
            chen.succeed("reviseClaim", revision(id, 0, "statement", "Faster"), "");
            JsonPath answer = rita.ask(
                    "mutation($input: ReviseClaimInput!) { reviseClaim(input: $input) { userErrors { code message } } }",
                    Map.of("input", revision(id, 0, "statement", "Slower")));

            assertThat(answer.getString("reviseClaim.userErrors[0].code")).isEqualTo("STALE_VERSION");
            assertThat(answer.getString("reviseClaim.userErrors[0].message")).contains("chen");
            assertThat(read(id, "statement").getString("statement")).isEqualTo("Faster");
        }

        @Test
        void refusesWhatChangesNothing() {
            Map<String, Object> input = claim();
            String id = aClaim(input);
            input.put("claimId", id);
            input.put("expectedVersion", 0);

            assertThat(rita.refused("reviseClaim", input)).containsExactly("NOTHING_TO_CHANGE");
            assertThat(read(id, "contentVersion").getInt("contentVersion")).isEqualTo(1);
        }

        @Test
        void refusesBadInput() {
            assertThat(rita.refused(
                            "reviseClaim",
                            revision(aClaim(), 0, "statement", "\n", "parties", List.of(party(aClaim(), "ACCUSED")))))
                    .containsExactly("REQUIRED statement", "WRONG_TYPE parties.0.partyId");
            assertThat(rita.refused("reviseClaim", revision(unknownId("clm"), 0)))
                    .containsExactly("UNKNOWN_ID claimId");
            assertThat(rita.refused("reviseClaim", revision(unknownId("pty"), 0)))
                    .containsExactly("WRONG_TYPE claimId");
            assertThat(rita.refused("reviseClaim", revision(discarded(), 1)))
                    .containsExactly("ILLEGAL_TRANSITION claimId");
        }
    }

    @Nested
    class DiscardClaim {

        @Test
        void keepsTheReasonAndCanBeUndone() {
            String id = discarded();
            JsonPath read = read(id, "version contentVersion discardedAt discardedWhy");
            assertThat(read.getString("discardedWhy")).isEqualTo("Recorded twice");
            assertThat(read.getInt("contentVersion")).isEqualTo(1);

            JsonPath restored = rita.succeed(
                    "restoreClaim",
                    Map.of("claimId", id, "expectedVersion", 1, "reason", "It was not"),
                    "claim { discardedAt discardedWhy history(first: 1) { nodes { action changes { field after } } } }");
            assertThat(restored.getString("claim.discardedAt")).isNull();
            assertThat(restored.getString("claim.history.nodes[0].action")).isEqualTo("restored");
            assertThat(restored.<Map<String, String>>getList("claim.history.nodes[0].changes"))
                    .anySatisfy(change ->
                            assertThat(change).containsEntry("field", "reason").containsEntry("after", "It was not"));
        }

        @Test
        void takesTheClaimOutOfItsArticle() {
            RecordedArticle article = anArticle("Oil leaked.");
            String id = aClaim(claimWith("passages", List.of(article.passage("Oil leaked"))));
            rita.succeed("discardClaim", reason(id, 0), "");

            assertThat(rita.ask(
                                    "query($id: ID!) { article(id: $id) { claims { totalCount nodes { id } } } }",
                                    Map.of("id", article.id()))
                            .getInt("article.claims.totalCount"))
                    .isZero();
        }

        @Test
        void cannotBeUndoneInADiscardedArticle() {
            RecordedArticle article = anArticle("Oil leaked.");
            String id = aClaim(claimWith("passages", List.of(article.passage("Oil leaked"))));
            rita.succeed("discardClaim", reason(id, 0), "");
            rita.succeed(
                    "discardArticle", Map.of("articleId", article.id(), "expectedVersion", 0, "reason", "Twice"), "");

            assertThat(rita.refused("restoreClaim", reason(id, 1))).containsExactly("ILLEGAL_TRANSITION claimId");
        }

        @Test
        void whenUndoneTakesBackWhatWasDismissedMeanwhile() {
            RecordedArticle article = anArticle("Oil leaked.");
            String id = aClaim(claimWith("passages", List.of(article.passage("Oil leaked"))));
            rita.succeed("discardClaim", reason(id, 0), "");
            rita.succeed("dismissPassage", Map.of("passage", article.passage("Oil leaked")), "");
            rita.succeed("restoreClaim", reason(id, 1), "");

            assertThat(read(id, "appearances { passage { dismissedAt } }")
                            .getString("appearances[0].passage.dismissedAt"))
                    .isNull();
        }

        @Test
        void refusesBadInput() {
            String id = aClaim();

            assertThat(rita.refused("discardClaim", Map.of("claimId", id, "expectedVersion", 0, "reason", " ")))
                    .containsExactly("REQUIRED reason");
            assertThat(rita.refused("discardClaim", reason(id, 7))).containsExactly("STALE_VERSION expectedVersion");
            assertThat(rita.refused("discardClaim", reason(discarded(), 1)))
                    .containsExactly("ILLEGAL_TRANSITION claimId");
            assertThat(rita.refused("discardClaim", reason(unknownId("clm"), 0)))
                    .containsExactly("UNKNOWN_ID claimId");
            assertThat(rita.refused("restoreClaim", reason(id, 0))).containsExactly("ILLEGAL_TRANSITION claimId");
            assertThat(rita.refused("restoreClaim", reason(unknownId("art"), 0)))
                    .containsExactly("WRONG_TYPE claimId");
        }
    }

    @Nested
    class TheClaimsOfAnArticle {

        private final String page = """
                query($id: ID!, $after: String) { article(id: $id) { claims(first: 2, after: $after) {
                  totalCount nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage endCursor } } } }
                """;

        private String at(RecordedArticle article, String... passages) {
            return aClaim(claimWith(
                    "passages", List.of(passages).stream().map(article::passage).toList()));
        }

        @Test
        void comeInTheOrderOfTheTextPageByPage() {
            RecordedArticle article = anArticle("First. Second. Third. Second again.");
            String third = at(article, "Third");
            String first = at(article, "First");
            String second = at(article, "Second again", "Second.");

            JsonPath begin = rita.ask(page, Map.of("id", article.id()));
            assertThat(begin.<String>getList("article.claims.nodes.id")).containsExactly(first, second);
            assertThat(begin.getInt("article.claims.totalCount")).isEqualTo(3);
            assertThat(begin.getBoolean("article.claims.pageInfo.hasNextPage")).isTrue();

            JsonPath end = rita.ask(
                    page, Map.of("id", article.id(), "after", begin.getString("article.claims.pageInfo.endCursor")));
            assertThat(end.<String>getList("article.claims.nodes.id")).containsExactly(third);
            assertThat(end.getBoolean("article.claims.pageInfo.hasNextPage")).isFalse();
        }

        @Test
        void areToldApartWhereTheyStandAtTheSamePassage() {
            RecordedArticle article = anArticle("Norda dumped oil and lied about it.");
            List<String> both = List.of(at(article, "Norda dumped oil"), at(article, "Norda dumped oil"));

            assertThat(rita.ask(page, Map.of("id", article.id())).<String>getList("article.claims.nodes.id"))
                    .containsExactlyInAnyOrderElementsOf(both);
        }

        @Test
        void refuseACursorOfAnotherList() {
            RecordedArticle article = anArticle("First.");
            String cursor =
                    rita.ask("{ articles(first: 1) { edges { cursor } } }").getString("articles.edges[0].cursor");

            assertThat(rita.send(page, Map.of("id", article.id(), "after", cursor))
                            .jsonPath()
                            .getString("errors[0].extensions.code"))
                    .isEqualTo("INVALID_CURSOR");
        }
    }

    @Test
    void aClaimIsANodeForTheDeskAlone() {
        String id = aClaim();
        String document = "query($id: ID!) { node(id: $id) { __typename ... on Claim { version } } }";

        assertThat(rita.ask(document, Map.of("id", id)).getString("node.__typename"))
                .isEqualTo("Claim");
        assertThat(Caller.nobody().ask(document, Map.of("id", id)).getString("node"))
                .isNull();
        assertThat(rita.ask("query($id: ID!) { claim(id: $id) { id } }", Map.of("id", unknownId("clm")))
                        .getString("claim"))
                .isNull();
    }
}
