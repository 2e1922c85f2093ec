package org.stet.review.blocker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stet.Sentences.unique;
import static org.stet.Sentences.unknownId;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences;
import org.stet.graphql.NodeType;
import org.stet.review.ClaimUnderCheck;

/** An editor who is not the proposer waives one blocker, for one company and one content. */
@QuarkusTest
class Rule07WaiversTest implements DeskTest {

    private static final Caller rita = Caller.rita();
    private static final Caller chen = Caller.chen();
    private static final Caller edith = Caller.edith();
    private static final Caller otto = Caller.editor("otto");

    @Inject
    EntityManager entities;

    private String company;
    private String other;

    @BeforeEach
    void twoCompaniesAreKnown() {
        company = Sentences.aParty("COMPANY", unique("Meridian Robotics"));
        other = Sentences.aParty("COMPANY", unique("Halden Freight"));
    }

    /** Accuses two companies, neither of which was asked, and has neither source nor evidence. */
    private ClaimUnderCheck aBareAllegation() {
        Map<String, Object> claim = Sentences.claim();
        claim.put(
                "parties",
                List.of(Map.of("partyId", company, "role", "ACCUSED"), Map.of("partyId", other, "role", "ACCUSED")));
        return new ClaimUnderCheck(Sentences.aClaim(claim));
    }

    private static Map<String, Object> waiver(ClaimUnderCheck claim, String code, String companyId) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "claimId",
                claim.id(),
                "code",
                code,
                "reason",
                "The court said so in public.",
                "expectedContentVersion",
                claim.contentVersion()));
        if (companyId != null) {
            input.put("companyId", companyId);
        }
        return input;
    }

    private static Map<String, Object> with(Map<String, Object> input, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(input);
        changed.put(field, value);
        return changed;
    }

    private static String waive(Caller editor, ClaimUnderCheck claim, String code, String companyId) {
        return editor.succeed("waiveBlocker", waiver(claim, code, companyId), "waiver { id }")
                .getString("waiver.id");
    }

    /** The blockers that can be waived, as {@code CODE} or {@code CODE company}. */
    private static List<String> waivable(ClaimUnderCheck claim) {
        return claim
                .read("blockers { code waivable company { id } }")
                .<Map<String, Object>>getList("claim.blockers")
                .stream()
                .filter(blocker -> (boolean) blocker.get("waivable"))
                .map(blocker -> blocker.get("code")
                        + (blocker.get("company") == null ? "" : " " + ((Map<?, ?>) blocker.get("company")).get("id")))
                .toList();
    }

    @Nested
    class WaiveBlocker {

        @Test
        void isForOneBlockerAndOneCompany() {
            ClaimUnderCheck claim = aBareAllegation();
            assertThat(waivable(claim))
                    .containsExactly("ACCUSED_NOT_ASKED " + company, "ACCUSED_NOT_ASKED " + other, "NO_EVIDENCE");

            waive(edith, claim, "ACCUSED_NOT_ASKED", company);
            assertThat(waivable(claim)).containsExactly("ACCUSED_NOT_ASKED " + other, "NO_EVIDENCE");

            waive(edith, claim, "NO_EVIDENCE", null);
            assertThat(waivable(claim)).containsExactly("ACCUSED_NOT_ASKED " + other);
        }

        @Test
        void isSigned() {
            ClaimUnderCheck claim = aBareAllegation();
            String id = waive(edith, claim, "ACCUSED_NOT_ASKED", company);

            JsonPath read = claim.read("""
                    waivers { id version code contentVersion reason by { name } company { id } claim { id }
                      revokedAt revokedBy { name } } history(first: 1) { nodes { action by { name } } }
                    """);
            assertThat(read.<Map<String, Object>>getList("claim.waivers")).hasSize(1);
            assertThat(read.<Map<String, Object>>get("claim.waivers[0]"))
                    .containsEntry("id", id)
                    .containsEntry("code", "ACCUSED_NOT_ASKED")
                    .containsEntry("contentVersion", 1)
                    .containsEntry("reason", "The court said so in public.")
                    .containsEntry("by", Map.of("name", "edith"))
                    .containsEntry("company", Map.of("id", company))
                    .containsEntry("claim", Map.of("id", claim.id()))
                    .containsEntry("revokedAt", null)
                    .containsEntry("revokedBy", null);
            assertThat(read.getString("claim.history.nodes[0].action")).isEqualTo("blockerWaived");
            assertThat(rita.ask("query($id: ID!) { node(id: $id) { __typename } }", Map.of("id", id))
                            .getString("node.__typename"))
                    .isEqualTo("Waiver");
        }

        @Test
        void holdsForOneContentAlone() {
            ClaimUnderCheck claim = aBareAllegation();
            waive(edith, claim, "NO_EVIDENCE", null);
            claim.takenBy(chen);
            assertThat(waivable(claim)).doesNotContain("NO_EVIDENCE");

            Sentences.anAttribution(claim.id(), other);
            assertThat(waivable(claim)).contains("NO_EVIDENCE");
        }

        @Test
        void holdsForACompanyUnderAllItsRecords() {
            ClaimUnderCheck claim = aBareAllegation();
            waive(edith, claim, "ACCUSED_NOT_ASKED", company);
            String survivor = Sentences.aParty("COMPANY", unique("Meridian"));
            chen.succeed(
                    "mergeParties", Map.of("survivorId", survivor, "duplicateId", company, "expectedVersion", 0), "");

            assertThat(waivable(claim)).containsExactly("ACCUSED_NOT_ASKED " + other, "NO_EVIDENCE");
        }

        @Test
        void isNotForTheProposer() {
            ClaimUnderCheck claim = aBareAllegation().proposedBy(edith);

            assertThat(edith.refused("waiveBlocker", waiver(claim, "NO_EVIDENCE", null)))
                    .containsExactly("FOUR_EYES");
            waive(otto, claim, "NO_EVIDENCE", null);
            assertThat(waivable(claim)).doesNotContain("NO_EVIDENCE");
        }

        @Test
        void countsForNothingOnceItsSignerProposes() {
            ClaimUnderCheck claim = aBareAllegation();
            waive(edith, claim, "NO_EVIDENCE", null);
            claim.proposedBy(edith);
            assertThat(waivable(claim)).contains("NO_EVIDENCE");

            waive(otto, claim, "NO_EVIDENCE", null);
            assertThat(waivable(claim)).doesNotContain("NO_EVIDENCE");
        }

        @Test
        void isNotForWhatCannotBeWaived() {
            ClaimUnderCheck claim = aBareAllegation();
            for (String code : List.of("NO_APPROVED_FINDING", "NO_ATTRIBUTION", "SAME_PERSON_NAMED_AND_UNNAMED")) {
                assertThat(edith.refused("waiveBlocker", waiver(claim, code, null)))
                        .as(code)
                        .containsExactly("INVALID_VALUE code");
            }
        }

        @Test
        void isNotForWhatDoesNotHoldTheClaimBackOrIsWaived() {
            ClaimUnderCheck claim = aBareAllegation();
            String bystander = Sentences.aParty("COMPANY", unique("Bystander"));
            assertThat(edith.refused("waiveBlocker", waiver(claim, "ONE_UNNAMED_SOURCE", null)))
                    .containsExactly("ILLEGAL_TRANSITION code");
            assertThat(edith.refused("waiveBlocker", waiver(claim, "ACCUSED_NOT_ASKED", bystander)))
                    .containsExactly("ILLEGAL_TRANSITION code");

            waive(edith, claim, "NO_EVIDENCE", null);
            assertThat(otto.refused("waiveBlocker", waiver(claim, "NO_EVIDENCE", null)))
                    .containsExactly("ALREADY_EXISTS code");
        }

        @Test
        void namesEveryFaultWithItsField() {
            ClaimUnderCheck claim = aBareAllegation();
            Map<String, Object> good = waiver(claim, "ACCUSED_NOT_ASKED", company);
            Map<String, Object> noCompany = waiver(claim, "ACCUSED_NOT_ASKED", null);

            assertThat(edith.refused("waiveBlocker", with(noCompany, "reason", " ")))
                    .containsExactly("REQUIRED companyId", "REQUIRED reason");
            assertThat(edith.refused("waiveBlocker", with(good, "reason", "x".repeat(20_001))))
                    .containsExactly("TOO_LONG reason");
            assertThat(edith.refused("waiveBlocker", with(good, "code", "NO_EVIDENCE")))
                    .containsExactly("INVALID_VALUE companyId");
            assertThat(edith.refused("waiveBlocker", with(good, "companyId", unknownId("pty"))))
                    .containsExactly("UNKNOWN_ID companyId");
            assertThat(edith.refused("waiveBlocker", with(good, "companyId", claim.id())))
                    .containsExactly("WRONG_TYPE companyId");
            assertThat(edith.refused("waiveBlocker", with(good, "claimId", unknownId("clm"))))
                    .containsExactly("UNKNOWN_ID claimId");
            assertThat(edith.refused("waiveBlocker", with(good, "expectedContentVersion", 7)))
                    .containsExactly("STALE_VERSION expectedContentVersion");
            assertThat(claim.read("waivers { id }").getList("claim.waivers")).isEmpty();
        }

        @Test
        void isSignedOnceWhenSentTwice() {
            ClaimUnderCheck claim = aBareAllegation();
            Map<String, Object> input = with(waiver(claim, "NO_EVIDENCE", null), "requestId", unique("retry"));
            String first = edith.succeed("waiveBlocker", input, "waiver { id }").getString("waiver.id");

            assertThat(edith.succeed("waiveBlocker", input, "waiver { id }").getString("waiver.id"))
                    .isEqualTo(first);
            assertThat(edith.refused("waiveBlocker", with(input, "reason", "Another one.")))
                    .containsExactly("REQUEST_ID_REUSED requestId");
        }
    }

    @Nested
    class RevokeWaiver {

        private Map<String, Object> revocation(String waiver, int version) {
            return Map.of("waiverId", waiver, "expectedVersion", version, "reason", "The judgment was quashed.");
        }

        @Test
        void raisesTheBlockerAgain() {
            ClaimUnderCheck claim = aBareAllegation();
            String waiver = waive(edith, claim, "NO_EVIDENCE", null);
            otto.succeed("revokeWaiver", revocation(waiver, 0), "waiver { id }");

            assertThat(waivable(claim)).contains("NO_EVIDENCE");
            assertThat(claim.read("waivers { revokedBecause revokedBy { name } }")
                            .<Map<String, Object>>getList("claim.waivers"))
                    .containsExactly(
                            Map.of("revokedBecause", "The judgment was quashed.", "revokedBy", Map.of("name", "otto")));
        }

        @Test
        void leavesRoomForANewOne() {
            ClaimUnderCheck claim = aBareAllegation();
            String waiver = waive(edith, claim, "NO_EVIDENCE", null);
            edith.succeed("revokeWaiver", revocation(waiver, 0), "waiver { id }");
            waive(edith, claim, "NO_EVIDENCE", null);

            assertThat(waivable(claim)).doesNotContain("NO_EVIDENCE");
        }

        @Test
        void isRefusedTwiceStaleOrForNothing() {
            ClaimUnderCheck claim = aBareAllegation();
            String waiver = waive(edith, claim, "NO_EVIDENCE", null);
            assertThat(edith.refused("revokeWaiver", revocation(waiver, 3)))
                    .containsExactly("STALE_VERSION expectedVersion");
            assertThat(edith.refused("revokeWaiver", revocation(unknownId("wvr"), 0)))
                    .containsExactly("UNKNOWN_ID waiverId");
            assertThat(edith.refused("revokeWaiver", revocation(claim.id(), 0))).containsExactly("WRONG_TYPE waiverId");
            assertThat(edith.refused("revokeWaiver", Map.of("waiverId", waiver, "expectedVersion", 0, "reason", " ")))
                    .containsExactly("REQUIRED reason");

            edith.succeed("revokeWaiver", revocation(waiver, 0), "waiver { id }");
            assertThat(edith.refused("revokeWaiver", revocation(waiver, 1)))
                    .containsExactly("ILLEGAL_TRANSITION waiverId");
        }
    }

    @Nested
    class InTheDatabase {

        private void sql(String statement) {
            QuarkusTransaction.requiringNew()
                    .run(() -> entities.createNativeQuery(statement).executeUpdate());
        }

        @Test
        void aSignedWaiverIsNeverChanged() {
            String waiver = waive(edith, aBareAllegation(), "NO_EVIDENCE", null);
            String row =
                    " WHERE id = '%s'".formatted(NodeType.WAIVER.uuid(waiver).orElseThrow());

            assertThatThrownBy(() -> sql("UPDATE waiver SET content_version = 2" + row))
                    .rootCause()
                    .hasMessageContaining("only revoked once");
            assertThatThrownBy(() -> sql("DELETE FROM waiver" + row))
                    .rootCause()
                    .hasMessageContaining("is not allowed");
        }

        @Test
        void theProposerCannotSignEither() {
            ClaimUnderCheck claim = aBareAllegation().proposedBy(edith);

            assertThatThrownBy(() ->
                            sql("""
                            INSERT INTO waiver (id, version, claim_id, code, content_version, reason, recorded_at,
                                recorded_by, changed_at, changed_by)
                            SELECT gen_random_uuid(), 0, claim_id, 'NO_EVIDENCE', 1, 'x', now(), proposed_by, now(),
                                proposed_by FROM claim_check WHERE claim_id = '%s'
                            """.formatted(NodeType.CLAIM.uuid(claim.id()).orElseThrow())))
                    .rootCause()
                    .hasMessageContaining("cannot waive");
        }
    }
}
