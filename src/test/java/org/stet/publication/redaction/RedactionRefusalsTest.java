package org.stet.publication.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.unknownId;
import static org.stet.publication.redaction.RedactionTest.REASON;
import static org.stet.publication.redaction.RedactionTest.asked;
import static org.stet.publication.redaction.RedactionTest.confirming;
import static org.stet.publication.redaction.RedactionTest.versionOf;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Issuer;
import org.stet.publication.ClaimInPrint;

@QuarkusTest
class RedactionRefusalsTest implements DeskTest {

    private static final Caller edith = Caller.edith();
    private static final Caller ada = Caller.ada();

    private ClaimInPrint claim;

    @BeforeEach
    void publishThreeVersions() {
        claim = ClaimInPrint.published().correct("UPDATE", "More is known.").correct("UPDATE", "Still more.");
    }

    private List<String> asking(Map<String, ?> changed) {
        Map<String, Object> input = versionOf(claim, 1);
        input.putAll(changed);
        input.values().removeAll(Collections.singleton(null));
        return edith.refused("redact", input);
    }

    @Test
    void forEveryKindOfWrongInput() {
        assertThat(asking(Map.of("reason", " "))).containsExactly("REQUIRED reason");
        assertThat(asking(Map.of("reason", "x".repeat(20_001)))).containsExactly("TOO_LONG reason");
        assertThat(asking(Map.of("reason", "\u0007"))).containsExactly("INVALID_TEXT reason");
        assertThat(asking(Map.of("claimId", unknownId("clm")))).containsExactly("UNKNOWN_ID claimId");
        assertThat(asking(Map.of("claimId", unknownId("pub")))).containsExactly("UNKNOWN_ID claimId");
        assertThat(asking(Map.of("claimId", unknownId("art")))).containsExactly("WRONG_TYPE claimId");
        assertThat(asking(Map.of("version", 0))).containsExactly("INVALID_VALUE version");
        assertThat(asking(Map.of("version", 4))).containsExactly("INVALID_VALUE version");
        assertThat(asking(Map.of("subjectId", claim.id()))).containsExactly("INVALID_VALUE");
    }

    @Test
    void forAnIncompleteTarget() {
        assertThat(edith.refused("redact", Map.of("reason", REASON))).containsExactly("REQUIRED");
        assertThat(edith.refused("redact", Map.of("reason", REASON, "claimId", claim.id())))
                .containsExactly("REQUIRED version");
        assertThat(edith.refused("redact", Map.of("reason", REASON, "version", 1)))
                .containsExactly("REQUIRED claimId");
    }

    @Test
    void forWhatTheJournalDoesNotKnow() {
        assertThat(edith.refused("redact", Map.of("reason", REASON, "subjectId", unknownId("pty"))))
                .containsExactly("UNKNOWN_ID subjectId");
        assertThat(edith.refused("redact", Map.of("reason", REASON, "subjectId", "nonsense")))
                .containsExactly("UNKNOWN_ID subjectId");
        List<String> entries = List.of(unknownId("jrn"), claim.id());
        assertThat(edith.refused("redact", Map.of("reason", REASON, "journalEntryIds", entries)))
                .containsExactly("UNKNOWN_ID journalEntryIds.0", "WRONG_TYPE journalEntryIds.1");
        List<String> many = Collections.nCopies(51, unknownId("jrn"));
        assertThat(edith.refused("redact", Map.of("reason", REASON, "journalEntryIds", many)))
                .contains("TOO_LONG journalEntryIds");
    }

    @Test
    void forAConfirmationOfNothing() {
        assertThat(ada.refused("confirmRedaction", confirming(unknownId("rdc"))))
                .containsExactly("UNKNOWN_ID redactionId");
        assertThat(ada.refused("confirmRedaction", confirming(claim.id()))).containsExactly("WRONG_TYPE redactionId");
        assertThat(ada.refused("confirmRedaction", confirming(" "))).containsExactly("REQUIRED redactionId");
    }

    @Test
    void forAStaleOrRepeatedConfirmation() {
        String redaction = asked(versionOf(claim, 2));
        Map<String, Object> stale = confirming(redaction);
        stale.put("expectedVersion", 1);
        assertThat(ada.refused("confirmRedaction", stale)).containsExactly("STALE_VERSION expectedVersion");

        ada.succeed("confirmRedaction", confirming(redaction), "redaction { id }");
        assertThat(ada.refused("confirmRedaction", stale)).containsExactly("ILLEGAL_TRANSITION redactionId");
    }

    @Test
    void forWhoeverAskedThemselves() {
        String redaction =
                ada.succeed("redact", versionOf(claim, 1), "redaction { id }").getString("redaction.id");
        assertThat(ada.refused("confirmRedaction", confirming(redaction))).containsExactly("FOUR_EYES redactionId");
        Caller abe = new Caller("abe", "admin", Issuer.token("abe", "admin"));
        abe.succeed("confirmRedaction", confirming(redaction), "redaction { id }");
    }
}
