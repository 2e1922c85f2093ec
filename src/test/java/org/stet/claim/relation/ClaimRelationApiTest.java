package org.stet.claim.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.unique;
import static org.stet.Sentences.unknownId;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.AtOnce;
import org.stet.Caller;
import org.stet.DeskTest;

@QuarkusTest
class ClaimRelationApiTest implements DeskTest {

    private static final Caller rita = Caller.rita();

    private static Map<String, Object> relation(String from, String kind, String to) {
        return Map.of("fromClaimId", from, "kind", kind, "toClaimId", to);
    }

    private static String related(String from, String kind, String to) {
        return rita.succeed("relateClaims", relation(from, kind, to), "claimRelation { id }")
                .getString("claimRelation.id");
    }

    private static List<String> refusal(String from, String kind, String to) {
        return rita.refused("relateClaims", relation(from, kind, to));
    }

    @Nested
    class RelateClaims {

        @Test
        void isSeenFromBothEndsAndIsNoContent() {
            String now = aClaim();
            String before = aClaim();
            Map<String, Object> input = new HashMap<>(relation(now, "UPDATES", before));
            input.put("note", "The earlier allegation; its date is not known.");
            rita.succeed("relateClaims", input, "");

            for (String end : List.of(now, before)) {
                JsonPath claim = rita.ask("""
                        query($id: ID!) { claim(id: $id) { version contentVersion
                          relations { kind note from { id } to { id } } history(first: 1) { nodes { subjectType } } } }
                        """, Map.of("id", end)).setRootPath("data.claim");
                assertThat(claim.getString("relations[0].kind")).isEqualTo("UPDATES");
                assertThat(claim.getString("relations[0].note"))
                        .isEqualTo("The earlier allegation; its date is not known.");
                assertThat(claim.getString("relations[0].from.id")).isEqualTo(now);
                assertThat(claim.getString("relations[0].to.id")).isEqualTo(before);
                assertThat(claim.getInt("contentVersion")).isEqualTo(1);
                assertThat(claim.getString("history.nodes[0].subjectType")).isEqualTo("ClaimRelation");
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"REPEATS", "UPDATES", "CONTRADICTS", "SPLIT_FROM", "SAME_PATTERN_AS", "ASSERTS_THAT"})
        void isRefusedToItselfAndASecondTime(String kind) {
            String one = aClaim();
            String other = aClaim();
            related(one, kind, other);

            assertThat(refusal(one, kind, one)).containsExactly("CIRCULAR_RELATION toClaimId");
            assertThat(refusal(one, kind, other)).containsExactly("ALREADY_EXISTS toClaimId");
        }

        @ParameterizedTest
        @ValueSource(strings = {"CONTRADICTS", "SAME_PATTERN_AS"})
        void thatHoldsInBothDirectionsIsTheSameTheOtherWayRound(String kind) {
            String one = aClaim();
            String other = aClaim();
            String third = aClaim();
            related(one, kind, other);
            related(other, kind, third);

            assertThat(refusal(other, kind, one)).containsExactly("ALREADY_EXISTS toClaimId");
            related(third, kind, one);
        }

        @ParameterizedTest
        @ValueSource(strings = {"REPEATS", "UPDATES", "SPLIT_FROM", "ASSERTS_THAT"})
        void thatHasADirectionNeverLeadsBack(String kind) {
            String one = aClaim();
            String other = aClaim();
            String third = aClaim();
            related(one, kind, other);
            related(other, kind, third);

            assertThat(refusal(other, kind, one)).containsExactly("CIRCULAR_RELATION toClaimId");
            assertThat(refusal(third, kind, one)).containsExactly("CIRCULAR_RELATION toClaimId");
            related(one, kind, third);
        }

        @Test
        void ofAnotherKindMayLeadBack() {
            String one = aClaim();
            String other = aClaim();
            related(one, "REPEATS", other);

            related(other, "CONTRADICTS", one);
            related(other, "UPDATES", one);
        }

        @Test
        void closesNoCircleWhenThreeAreRelatedAtOnce() throws Exception {
            String one = aClaim();
            String other = aClaim();
            String third = aClaim();
            List<Callable<Boolean>> attempts =
                    List.of(() -> succeeds(one, other), () -> succeeds(other, third), () -> succeeds(third, one));

            assertThat(AtOnce.call(attempts)).filteredOn(succeeded -> succeeded).hasSize(2);
        }

        private boolean succeeds(String from, String to) {
            return rita.ask(
                                    "mutation($input: RelateClaimsInput!) { relateClaims(input: $input) { claimRelation { id } } }",
                                    Map.of("input", relation(from, "UPDATES", to)))
                            .getString("relateClaims.claimRelation.id")
                    != null;
        }

        @Test
        void sentAgainWithTheSameRequestIdRelatesNothing() {
            Map<String, Object> input = new HashMap<>(relation(aClaim(), "REPEATS", aClaim()));
            input.put("requestId", unique("retry"));
            String first =
                    rita.succeed("relateClaims", input, "claimRelation { id }").getString("claimRelation.id");

            assertThat(rita.succeed("relateClaims", input, "claimRelation { id }")
                            .getString("claimRelation.id"))
                    .isEqualTo(first);
        }

        @Test
        void refusesBadInput() {
            String claim = aClaim();
            String discarded = aClaim();
            rita.succeed("discardClaim", Map.of("claimId", discarded, "expectedVersion", 0, "reason", "Twice"), "");
            Map<String, Object> noted = new HashMap<>(relation(claim, "REPEATS", aClaim()));
            noted.put("note", "x".repeat(20_001));

            assertThat(refusal(unknownId("clm"), "REPEATS", claim)).containsExactly("UNKNOWN_ID fromClaimId");
            assertThat(refusal(claim, "REPEATS", unknownId("pty"))).containsExactly("WRONG_TYPE toClaimId");
            assertThat(refusal("nothing", "REPEATS", claim)).containsExactly("UNKNOWN_ID fromClaimId");
            assertThat(refusal(claim, "REPEATS", discarded)).containsExactly("ILLEGAL_TRANSITION toClaimId");
            assertThat(rita.refused("relateClaims", noted)).containsExactly("TOO_LONG note");
            noted.put("note", "bell \u0007");
            assertThat(rita.refused("relateClaims", noted)).containsExactly("INVALID_TEXT note");
        }
    }

    @Nested
    class RemoveRelation {

        @Test
        void takesItBack() {
            String one = aClaim();
            String other = aClaim();
            String id = related(one, "UPDATES", other);
            JsonPath removed = rita.succeed(
                    "removeRelation",
                    Map.of("relationId", id, "expectedVersion", 0),
                    "claimRelation { kind from { id relations { id } } }");

            assertThat(removed.getString("claimRelation.from.id")).isEqualTo(one);
            assertThat(removed.getList("claimRelation.from.relations")).isEmpty();
            assertThat(rita.ask("query($id: ID!) { node(id: $id) { id } }", Map.of("id", id))
                            .getString("node"))
                    .isNull();
            related(other, "UPDATES", one);
        }

        @Test
        void refusesBadInput() {
            String id = related(aClaim(), "UPDATES", aClaim());

            assertThat(rita.refused("removeRelation", Map.of("relationId", id, "expectedVersion", 1)))
                    .containsExactly("STALE_VERSION expectedVersion");
            assertThat(rita.refused("removeRelation", Map.of("relationId", unknownId("rel"), "expectedVersion", 0)))
                    .containsExactly("UNKNOWN_ID relationId");
            assertThat(rita.refused("removeRelation", Map.of("relationId", aClaim(), "expectedVersion", 0)))
                    .containsExactly("WRONG_TYPE relationId");
        }
    }
}
