package org.stet.reply.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.anOpenRequest;
import static org.stet.Sentences.unknownId;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stet.reply.AccusedCompany;

@QuarkusTest
class WithdrawResponseRequestTest extends AccusedCompany {

    private static Map<String, Object> withdrawal(String request, int expectedVersion, String reason) {
        return Map.of("responseRequestId", request, "expectedVersion", expectedVersion, "reason", reason);
    }

    @Test
    void endsTheRequest() {
        String request = anOpenRequest(company, claim);
        rita.succeed("withdrawResponseRequest", withdrawal(request, 0, "Wrong company."), "");

        assertThat(request(request).getString("state")).isEqualTo("WITHDRAWN");
        assertThat(request(request).getString("withdrawnWhy")).isEqualTo("Wrong company.");
        assertThat(rita.refused("withdrawResponseRequest", withdrawal(request, 1, "again")))
                .containsExactly("ILLEGAL_TRANSITION responseRequestId");
        assertThat(rita.refused("logAttempt", attempt(request, now, "SENT")))
                .containsExactly("ILLEGAL_TRANSITION responseRequestId");
    }

    @Test
    void refusesBadInput() {
        String request = anOpenRequest(company, claim);

        assertThat(rita.refused("withdrawResponseRequest", withdrawal(request, 0, "")))
                .containsExactly("REQUIRED reason");
        assertThat(rita.refused("withdrawResponseRequest", withdrawal(request, 1, "late")))
                .containsExactly("STALE_VERSION expectedVersion");
        assertThat(rita.refused("withdrawResponseRequest", withdrawal(unknownId("rrq"), 0, "none")))
                .containsExactly("UNKNOWN_ID responseRequestId");
        assertThat(rita.refused("withdrawResponseRequest", withdrawal(claim, 0, "none")))
                .containsExactly("WRONG_TYPE responseRequestId");
    }
}
