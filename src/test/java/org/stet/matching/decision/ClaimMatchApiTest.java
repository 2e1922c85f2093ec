package org.stet.matching.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.unique;
import static org.stet.Sentences.unknownId;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.AtOnce;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.graphql.NodeType;

@QuarkusTest
class ClaimMatchApiTest implements DeskTest {

    private static final Caller rita = Caller.rita();
    private static final Caller chen = Caller.chen();

    @Inject
    EntityManager entities;

    private static Map<String, Object> pair(String claim, String other) {
        return new HashMap<>(Map.of("claimId", claim, "otherClaimId", other));
    }

    private static Map<String, Object> pair(String claim, String other, String field, Object value) {
        Map<String, Object> input = pair(claim, other);
        input.put(field, value);
        return input;
    }

    private static String confirmed(String claim, String other) {
        return rita.succeed("confirmMatch", pair(claim, other), "claimMatch { id }")
                .getString("claimMatch.id");
    }

    private static String rejected(String claim, String other) {
        return rita.succeed("rejectMatch", pair(claim, other), "claimMatch { id }")
                .getString("claimMatch.id");
    }

    private static Map<String, Object> revocation(String match, int version) {
        return Map.of("matchId", match, "expectedVersion", version, "reason", "It was another ferry.");
    }

    private static JsonPath claim(String id) {
        return rita.ask("""
                query($id: ID!) { claim(id: $id) { contentVersion
                  relations { id kind from { id } to { id } }
                  history(first: 3) { nodes { subjectType action by { name } } }
                  matches(first: 10) { totalCount nodes { id version decision kind reason score decidedAt
                    decidedBy { name } revokedBy { name } revokedBecause revokedAt
                    claim { id } otherClaim { id } relation { id } } } } }
                """, Map.of("id", id)).setRootPath("data.claim");
    }

    @Nested
    class ConfirmMatch {

        @Test
        void relatesTheClaimsAndStandsInTheHistoryOfBoth() {
            String now = aClaim();
            String before = aClaim();
            rita.succeed("confirmMatch", pair(now, before, "note", "The same ferry, a year later."), "");

            for (String end : List.of(now, before)) {
                JsonPath claim = claim(end);
                assertThat(claim.getString("relations[0].kind")).isEqualTo("REPEATS");
                assertThat(claim.getString("relations[0].from.id")).isEqualTo(now);
                assertThat(claim.getString("relations[0].to.id")).isEqualTo(before);
                assertThat(claim.getList("history.nodes.subjectType"))
                        .startsWith("ClaimMatch", "ClaimRelation")
                        .doesNotHaveDuplicates();
                assertThat(claim.getInt("contentVersion")).isEqualTo(1);
                assertThat(claim.getInt("matches.totalCount")).isEqualTo(1);
                claim.setRootPath("data.claim.matches.nodes[0]");
                assertThat(claim.getString("decision")).isEqualTo("CONFIRMED");
                assertThat(claim.getString("reason")).isEqualTo("The same ferry, a year later.");
                assertThat(claim.getString("decidedBy.name")).isEqualTo("rita");
                assertThat(claim.getString("decidedAt")).isNotBlank();
                assertThat(claim.getDouble("score")).isBetween(0.0, 1.0);
                assertThat(claim.getString("claim.id")).isEqualTo(now);
                assertThat(claim.getString("otherClaim.id")).isEqualTo(before);
                assertThat(claim.getString("relation.id")).startsWith("rel_");
            }
        }

        @Test
        void keepsARelationThatIsThereAndAfterwardsLeavesItThere() {
            String now = aClaim();
            String before = aClaim();
            String relation = rita.succeed(
                            "relateClaims",
                            Map.of("fromClaimId", before, "kind", "SAME_PATTERN_AS", "toClaimId", now),
                            "claimRelation { id }")
                    .getString("claimRelation.id");
            JsonPath match = rita.succeed(
                    "confirmMatch",
                    pair(now, before, "kind", "SAME_PATTERN_AS"),
                    "claimMatch { id version relation { id } }");
            assertThat(match.getString("claimMatch.relation.id")).isEqualTo(relation);

            rita.succeed("revokeMatch", revocation(match.getString("claimMatch.id"), 0), "");
            assertThat(claim(now).getList("relations.id")).containsExactly(relation);
        }

        @Test
        void isSafeToSendAgain() {
            Map<String, Object> input = pair(aClaim(), aClaim(), "requestId", unique("confirm"));
            String first =
                    rita.succeed("confirmMatch", input, "claimMatch { id }").getString("claimMatch.id");

            assertThat(rita.succeed("confirmMatch", input, "claimMatch { id }").getString("claimMatch.id"))
                    .isEqualTo(first);
            input.put("note", "Another.");
            assertThat(rita.refused("confirmMatch", input)).containsExactly("REQUEST_ID_REUSED requestId");
        }

        @Test
        void ofAPairThatIsDecidedAboutIsRefusedWhicheverWayRound() {
            String one = aClaim();
            String other = aClaim();
            rejected(one, other);

            assertThat(rita.refused("confirmMatch", pair(other, one))).containsExactly("ALREADY_EXISTS otherClaimId");
            assertThat(rita.refused("rejectMatch", pair(one, other))).containsExactly("ALREADY_EXISTS otherClaimId");
        }

        @Test
        void isRefusedForWhatIsNoPairOfOpenClaims() {
            String claim = aClaim();
            String discarded = aClaim();
            rita.succeed(
                    "discardClaim",
                    Map.of("claimId", discarded, "expectedVersion", 0, "reason", "Twice the same."),
                    "");

            assertThat(rita.refused("confirmMatch", pair(claim, claim))).containsExactly("INVALID_VALUE otherClaimId");
            assertThat(rita.refused("confirmMatch", pair(claim, unknownId("clm"))))
                    .containsExactly("UNKNOWN_ID otherClaimId");
            assertThat(rita.refused("confirmMatch", pair(unknownId("pty"), claim)))
                    .containsExactly("WRONG_TYPE claimId");
            assertThat(rita.refused("confirmMatch", pair(claim, discarded)))
                    .containsExactly("ILLEGAL_TRANSITION otherClaimId");
        }

        @Test
        void thatWouldCloseACircleOfRelationsIsRefusedAndLeavesNothing() {
            String now = aClaim();
            String before = aClaim();
            rita.succeed("relateClaims", Map.of("fromClaimId", before, "kind", "UPDATES", "toClaimId", now), "");

            assertThat(rita.refused("confirmMatch", pair(now, before, "kind", "UPDATES")))
                    .containsExactly("CIRCULAR_RELATION otherClaimId");
            assertThat(claim(now).getInt("matches.totalCount")).isZero();
        }

        @Test
        void bySeveralAtOnceHoldsOnce() throws Exception {
            String one = aClaim();
            String other = aClaim();
            List<Callable<Boolean>> calls = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Map<String, Object> input = i % 2 == 0 ? pair(one, other) : pair(other, one);
                calls.add(() -> rita.ask(
                                        "mutation($input: ConfirmMatchInput!) { confirmMatch(input: $input) { claimMatch { id } } }",
                                        Map.of("input", input))
                                .getString("confirmMatch.claimMatch.id")
                        != null);
            }

            assertThat(AtOnce.call(calls)).containsOnlyOnce(true);
            assertThat(claim(one).getList("relations")).hasSize(1);
        }
    }

    @Nested
    class RevokeMatch {

        @Test
        void takesTheRelationBackThatItMadeAndSaysWhoDidSo() {
            String now = aClaim();
            String before = aClaim();
            String match = confirmed(now, before);
            chen.succeed("revokeMatch", revocation(match, 0), "");

            JsonPath claim = claim(before);
            assertThat(claim.getList("relations")).isEmpty();
            assertThat(claim.getList("history.nodes.action")).startsWith("revoked", "removed");
            claim.setRootPath("data.claim.matches.nodes[0]");
            assertThat(claim.getString("decision")).isEqualTo("REVOKED");
            assertThat(claim.getString("kind")).isEqualTo("REPEATS");
            assertThat(claim.getString("decidedBy.name")).isEqualTo("rita");
            assertThat(claim.getString("revokedBy.name")).isEqualTo("chen");
            assertThat(claim.getString("revokedBecause")).isEqualTo("It was another ferry.");
            assertThat(claim.getString("relation")).isNull();
        }

        @Test
        void clearsTheWayForAnotherDecision() {
            String one = aClaim();
            String other = aClaim();
            rita.succeed("revokeMatch", revocation(rejected(one, other), 0), "");
            confirmed(other, one);

            assertThat(claim(one).getList("matches.nodes.decision")).containsExactly("CONFIRMED", "REVOKED");
        }

        @Test
        void worksAlsoWhenSomebodyRemovedTheRelation() {
            String one = aClaim();
            String match = confirmed(one, aClaim());
            String relation = claim(one).getString("relations[0].id");
            rita.succeed("removeRelation", Map.of("relationId", relation, "expectedVersion", 0), "");

            assertThat(claim(one).getList("matches.nodes.relation")).containsOnlyNulls();
            rita.succeed("revokeMatch", revocation(match, 0), "");
        }

        @Test
        void isRefusedForAnotherVersionAndASecondTime() {
            String match = confirmed(aClaim(), aClaim());

            assertThat(rita.refused("revokeMatch", revocation(match, 1)))
                    .containsExactly("STALE_VERSION expectedVersion");
            rita.succeed("revokeMatch", revocation(match, 0), "");
            assertThat(rita.refused("revokeMatch", revocation(match, 0)))
                    .containsExactly("STALE_VERSION expectedVersion");
            assertThat(rita.refused("revokeMatch", revocation(match, 1))).containsExactly("ILLEGAL_TRANSITION matchId");
            assertThat(rita.refused("revokeMatch", revocation(unknownId("mtc"), 0)))
                    .containsExactly("UNKNOWN_ID matchId");
        }
    }

    @Test
    void theDecisionsOnAClaimComeInPagesNewestFirst() {
        String claim = aClaim();
        List<String> newestFirst = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            newestFirst.add(0, i % 2 == 0 ? rejected(claim, aClaim()) : confirmed(aClaim(), claim));
        }

        List<String> seen = new ArrayList<>();
        String after = null;
        for (boolean more = true; more; ) {
            Map<String, Object> variables = new HashMap<>(Map.of("id", claim));
            variables.put("after", after);
            JsonPath page = rita.ask("""
                    query($id: ID!, $after: String) { claim(id: $id) {
                      matches(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }
                    """, variables).setRootPath("data.claim.matches");
            seen.addAll(page.getList("nodes.id"));
            after = page.getString("pageInfo.endCursor");
            more = page.getBoolean("pageInfo.hasNextPage");
        }
        assertThat(seen).isEqualTo(newestFirst);
    }

    @Test
    void aDecisionIsANodeOfTheDeskAlone() {
        String match = confirmed(aClaim(), aClaim());
        String document = "query($id: ID!) { node(id: $id) { id } }";

        assertThat(rita.ask(document, Map.of("id", match)).getString("node.id")).isEqualTo(match);
        assertThat(Caller.nobody()
                        .send(document, Map.of("id", match))
                        .jsonPath()
                        .getString("data.node"))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE claim_match SET score = 0.1 WHERE id = :id",
                "UPDATE claim_match SET decision = 'REJECTED', kind = NULL WHERE id = :id",
                "DELETE FROM claim_match WHERE id = :id",
                "INSERT INTO claim_match SELECT gen_random_uuid(), 0, 'REJECTED', other_claim_id, claim_id, NULL, NULL, NULL,"
                        + " NULL, false, NULL, recorded_at, recorded_by, changed_at, changed_by"
                        + " FROM claim_match WHERE id = :id"
            })
    void theDatabaseItselfKeepsDecisions(String statement) {
        UUID id = NodeType.CLAIM_MATCH.uuid(confirmed(aClaim(), aClaim())).orElseThrow();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> entities.createNativeQuery(statement)
                                .setParameter("id", id)
                                .executeUpdate()))
                .hasMessageMatching("(?s).*(only taken back|what is written there stays|claim_match_standing).*");
    }
}
