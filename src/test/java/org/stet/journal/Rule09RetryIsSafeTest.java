package org.stet.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.stet.AtOnce;
import org.stet.Caller;
import org.stet.DeskTest;

@QuarkusTest
class Rule09RetryIsSafeTest implements DeskTest {

    private static final Caller rita = Caller.rita();

    private static String record(Caller caller, String name, String requestId) {
        return caller.succeed(
                        "recordParty", Map.of("kind", "COMPANY", "name", name, "requestId", requestId), "party { id }")
                .getString("party.id");
    }

    @Test
    void eightRetriesAtOnceCreateOneThing() throws Exception {
        String name = "Once " + UUID.randomUUID();
        Callable<String> attempt = () -> record(rita, name, name);

        List<String> ids = AtOnce.call(Collections.nCopies(8, attempt));

        assertThat(ids).hasSize(8).containsOnly(ids.get(0));
        assertThat(rita.ask("query($t: String) { parties(filter: {text: $t}) { totalCount } }", Map.of("t", name))
                        .getInt("parties.totalCount"))
                .isEqualTo(1);
    }

    @Test
    void aRequestIdIsItsMembersOwn() {
        String requestId = UUID.randomUUID().toString();
        assertThat(record(Caller.chen(), "Scoped", requestId)).isNotEqualTo(record(rita, "Scoped", requestId));
    }

    @Test
    void aRefusedAttemptDoesNotUseUpItsRequestId() {
        String requestId = UUID.randomUUID().toString();
        assertThat(rita.refused("recordParty", Map.of("kind", "COMPANY", "name", " ", "requestId", requestId)))
                .containsExactly("REQUIRED name");
        assertThat(record(rita, "Now with a name", requestId)).isNotBlank();
    }
}
