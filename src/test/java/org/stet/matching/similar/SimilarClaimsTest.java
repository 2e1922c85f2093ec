package org.stet.matching.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.anArticle;
import static org.stet.Sentences.claim;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences.RecordedArticle;
import org.stet.publication.ClaimInPrint;

@QuarkusTest
class SimilarClaimsTest implements DeskTest {

    private static final Caller rita = Caller.rita();
    private static final String ASK = Caller.document(SimilarClaimsTest.class, "similar.graphql");

    @Inject
    SessionFactory sessions;

    /** A word that no other test has, which makes the claims of a test each other's nearest. */
    private static String aWord() {
        return "q"
                + UUID.randomUUID()
                        .toString()
                        .replace("-", "")
                        .replaceAll("[0-9]", "z")
                        .substring(0, 12);
    }

    private static Map<String, Object> saying(String statement) {
        Map<String, Object> input = claim();
        input.put("statement", statement);
        return input;
    }

    private static JsonPath similar(String text, Object... more) {
        Map<String, Object> variables = new HashMap<>(Map.of("text", text, "language", "en"));
        for (int i = 0; i < more.length; i += 2) {
            variables.put((String) more[i], more[i + 1]);
        }
        return rita.ask(ASK, variables).setRootPath("data.similarClaims");
    }

    private static List<String> ids(JsonPath found) {
        return found.getList("claim.id");
    }

    @Test
    void showsHowAnEarlierClaimEndedAndWhatOfItResemblesTheText() {
        String word = aWord();
        RecordedArticle article = anArticle("In May the dredger %s lost forty tonnes of sand.".formatted(word));
        Map<String, Object> input =
                saying("The dredger %s lost 40 tonnes of sand in the harbour basin.".formatted(word));
        input.put("passages", List.of(article.passage("dredger %s lost forty tonnes of sand".formatted(word))));
        ClaimInPrint earlier = ClaimInPrint.approved(input).publish();

        JsonPath found = similar("The dredger %s lost 70 tonnes of sand in the harbour basin.".formatted(word));
        assertThat(ids(found)).startsWith(earlier.id());
        found.setRootPath("data.similarClaims[0]");
        assertThat(found.getDouble("score")).isBetween(0.0, 1.0);
        assertThat(found.getString("rating.label")).isEqualTo("Mostly false");
        assertThat(found.getString("verdict")).isEqualTo("MOSTLY_FALSE");
        assertThat(found.getString("checkedAt"))
                .isEqualTo(earlier.read("check { approval { at } }").getString("check.approval.at"));
        assertThat(found.getBoolean("published")).isTrue();
        assertThat(found.getString("publishedClaim.id")).isEqualTo(earlier.publicId());
        assertThat(found.getString("match")).isNull();
        assertThat(found.getList("fragments.field")).containsExactly("STATEMENT", "QUOTE");
        assertThat(String.join("", found.getList("fragments[0].parts.text", String.class)))
                .isEqualTo(input.get("statement"));
        assertThat(found.getList("fragments[0].parts.findAll { it.marked }.text.flatten()", String.class))
                .anyMatch(part -> part.contains(word));
        assertThat(found.getList("differences.kind")).containsExactly("NUMBER");
        assertThat(found.getList("differences[0].asked")).containsExactly("70");
        assertThat(found.getList("differences[0].found")).containsExactly("40");

        earlier.withdraw("We are looking at it again.");
        JsonPath withdrawn = similar(word).setRootPath("data.similarClaims[0]");
        assertThat(withdrawn.getBoolean("published")).isFalse();
        assertThat(withdrawn.getString("publishedClaim")).isNull();
        assertThat(withdrawn.getString("rating.label")).isEqualTo("Mostly false");
    }

    @Test
    void leavesOutTheClaimItselfDiscardedOnesAndThoseOfTheArticle() {
        String word = aWord();
        RecordedArticle article = anArticle("The %s is shut.".formatted(word));
        Map<String, Object> input = saying("The %s bridge is shut.".formatted(word));
        input.put("passages", List.of(article.passage("The %s is shut".formatted(word))));
        String inArticle = aClaim(input);
        String elsewhere = aClaim(saying("The %s bridge was shut all week.".formatted(word)));
        String discarded = aClaim(saying("The %s bridge is shut for good.".formatted(word)));
        rita.succeed("discardClaim", Map.of("claimId", discarded, "expectedVersion", 0, "reason", "Not said."), "");

        assertThat(ids(similar(word))).containsExactlyInAnyOrder(inArticle, elsewhere);
        assertThat(ids(similar(word, "articleId", article.id()))).containsExactly(elsewhere);
        assertThat(ids(similar(word, "claimId", elsewhere))).containsExactly(inArticle);
        assertThat(ids(similar(word, "first", 1))).hasSize(1);
    }

    @Test
    void doesNotShowARejectedPairAgainFromEitherEndUntilThatIsTakenBack() {
        String word = aWord();
        String one = aClaim(saying("The %s pump was repaired in 2019.".formatted(word)));
        String other = aClaim(saying("The %s pump was repaired in 2024.".formatted(word)));
        String match = rita.succeed("rejectMatch", Map.of("claimId", one, "otherClaimId", other), "claimMatch { id }")
                .getString("claimMatch.id");

        assertThat(ids(similar(word, "claimId", one))).isEmpty();
        assertThat(ids(similar(word, "claimId", other))).isEmpty();
        assertThat(likely(revision(one, "The %s pump was repaired in the year 2019.".formatted(word)), "reviseClaim"))
                .isEmpty();

        rita.succeed("revokeMatch", Map.of("matchId", match, "expectedVersion", 0, "reason", "Same pump."), "");
        assertThat(ids(similar(word, "claimId", one))).containsExactly(other);
        rita.succeed("confirmMatch", Map.of("claimId", other, "otherClaimId", one), "");
        JsonPath found = similar(word, "claimId", one);
        assertThat(ids(found)).containsExactly(other);
        assertThat(found.getString("[0].match.decision")).isEqualTo("CONFIRMED");
    }

    private static Map<String, Object> revision(String claim, String statement) {
        Map<String, Object> input = saying(statement);
        input.putAll(Map.of("claimId", claim, "expectedVersion", 0));
        return input;
    }

    private static List<String> likely(Map<String, Object> input, String mutation) {
        return rita.succeed(mutation, input, "claim { id } likelyMatches { claim { id } }")
                .getList("likelyMatches.claim.id");
    }

    @Test
    void aClaimIsRecordedWithWhatItLikelyRepeatsAndMergedWithNothing() {
        String word = aWord();
        String statement = "The shipyard %s built eleven ferries for the island route last year.".formatted(word);
        assertThat(likely(saying(statement), "recordClaim")).isEmpty();

        assertThat(likely(saying(statement), "recordClaim")).hasSize(1);
        assertThat(ids(similar(statement)).subList(0, 2)).doesNotHaveDuplicates();
    }

    @Test
    void aRefusedClaimHasNoMatches() {
        JsonPath refused = rita.ask("""
                mutation($input: RecordClaimInput!) { recordClaim(input: $input) {
                  claim { id } likelyMatches { score } userErrors { code } } }
                """, Map.of("input", saying(" "))).setRootPath("data.recordClaim");

        assertThat(refused.getList("likelyMatches")).isEmpty();
        assertThat(refused.getList("userErrors.code")).containsExactly("REQUIRED");
    }

    @Test
    void costsAsManyStatementsForManyAsForFew() {
        String word = aWord();
        for (int i = 0; i < 6; i++) {
            RecordedArticle article = anArticle("The %s lock is closed on day %d.".formatted(word, i));
            Map<String, Object> input = saying("The %s lock is closed on day %d.".formatted(word, i));
            input.put("passages", List.of(article.passage("lock is closed")));
            ClaimInPrint.approved(input).publish();
        }
        statements(word, 1);

        assertThat(statements(word, 6)).isEqualTo(statements(word, 1)).isPositive();
    }

    private long statements(String text, int first) {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        assertThat(ids(similar(text, "first", first))).hasSize(first);
        return statistics.getPrepareStatementCount() - before;
    }

    @Nested
    class BadInput {

        @ParameterizedTest
        @ValueSource(strings = {"", "   ", "\n\t", "the", ":*&|!()<->", "\"'\"'", "… — ?!", "\\", "'; --"})
        void thatSaysNothingFindsNothing(String text) {
            assertThat(ids(similar(text, "language", "en"))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"xx-none", "tlh", "?", "", "a\u0001"})
        void aLanguageThatIsNoneCountsAsUnknown(String language) {
            String word = aWord();
            String claim = aClaim(saying("The %s gate stands open.".formatted(word)));

            assertThat(ids(similar("The %s gate".formatted(word), "language", language)))
                    .startsWith(claim);
        }

        @Test
        void aTextThatIsTooLongIsToBeShortened() {
            assertThat(ids(similar("sand ".repeat(4_000).strip()))).isNotNull();
            assertThat(refusal("s".repeat(20_001), 1))
                    .isEqualTo("VALIDATION_ERROR text: shorten this to at most 20000 characters.");
        }

        @Test
        void halfASurrogatePairIsRefused() {
            assertThat(refusal("sand \ud83d", 1)).contains("surrogate");
        }

        @ParameterizedTest
        @ValueSource(ints = {0, -1, 51})
        void aNumberOfHitsOutOfBoundsIsRefused(int first) {
            assertThat(refusal("sand", first)).startsWith("LIMIT_EXCEEDED");
        }

        private String refusal(String text, int first) {
            Response answer = rita.send(ASK, Map.of("text", text, "first", first));
            return answer.jsonPath().getString("errors[0].extensions.code") + " "
                    + answer.jsonPath().getString("errors[0].message");
        }
    }
}
