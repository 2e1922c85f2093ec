package org.stet.review.blocker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stet.Sentences.unknownId;
import static org.stet.review.blocker.BareAllegation.sign;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.graphql.NodeType;

/** What is signed stays as it was signed; it can be revoked, once. */
@QuarkusTest
class Rule07RevokedWaiversTest implements DeskTest {

    private static final Caller edith = Caller.edith();
    private static final Caller otto = Caller.editor("otto");

    @Inject
    EntityManager entities;

    @Nested
    class RevokeWaiver {

        private Map<String, Object> revocation(String waiver, int version) {
            return Map.of("waiverId", waiver, "expectedVersion", version, "reason", "The judgment was quashed.");
        }

        @Test
        void raisesTheBlockerAgain() {
            BareAllegation allegation = BareAllegation.recorded();
            String waiver = sign(edith, allegation.waiver("NO_EVIDENCE"));
            otto.succeed("revokeWaiver", revocation(waiver, 0), "waiver { id }");

            assertThat(allegation.waivable()).contains("NO_EVIDENCE");
            assertThat(allegation
                            .claim()
                            .read("waivers { revokedBecause revokedBy { name } }")
                            .<Map<String, Object>>getList("claim.waivers"))
                    .containsExactly(
                            Map.of("revokedBecause", "The judgment was quashed.", "revokedBy", Map.of("name", "otto")));
        }

        @Test
        void leavesRoomForANewOne() {
            BareAllegation allegation = BareAllegation.recorded();
            String waiver = sign(edith, allegation.waiver("NO_EVIDENCE"));
            edith.succeed("revokeWaiver", revocation(waiver, 0), "waiver { id }");
            sign(edith, allegation.waiver("NO_EVIDENCE"));

            assertThat(allegation.waivable()).doesNotContain("NO_EVIDENCE");
        }

        @Test
        void isRefusedTwiceStaleOrForNothing() {
            BareAllegation allegation = BareAllegation.recorded();
            String waiver = sign(edith, allegation.waiver("NO_EVIDENCE"));
            assertThat(edith.refused("revokeWaiver", revocation(waiver, 3)))
                    .containsExactly("STALE_VERSION expectedVersion");
            assertThat(edith.refused("revokeWaiver", revocation(unknownId("wvr"), 0)))
                    .containsExactly("UNKNOWN_ID waiverId");
            assertThat(edith.refused(
                            "revokeWaiver", revocation(allegation.claim().id(), 0)))
                    .containsExactly("WRONG_TYPE waiverId");
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
            String waiver = sign(edith, BareAllegation.recorded().waiver("NO_EVIDENCE"));
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
            BareAllegation allegation = BareAllegation.recorded().proposedBy(edith);

            assertThatThrownBy(() -> sql("""
                            INSERT INTO waiver (id, version, claim_id, code, content_version, reason, recorded_at,
                                recorded_by, changed_at, changed_by)
                            SELECT gen_random_uuid(), 0, claim_id, 'NO_EVIDENCE', 1, 'x', now(), proposed_by, now(),
                                proposed_by FROM claim_check WHERE claim_id = '%s'
                            """.formatted(
                                    NodeType.CLAIM.uuid(allegation.claim().id()).orElseThrow())))
                    .rootCause()
                    .hasMessageContaining("cannot waive");
        }
    }
}
