package org.stet.reply.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.aResponse;
import static org.stet.Sentences.anAccusationOf;
import static org.stet.Sentences.anOpenRequest;
import static org.stet.Sentences.unknownId;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stet.reply.AccusedCompany;

@QuarkusTest
class RetractCompanyResponseTest extends AccusedCompany {

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
        assertThat(claim(claim).<Boolean>getList("companyResponses.standing")).containsExactly(false, true);
        rita.succeed("retractCompanyResponse", retraction(newer, 0, "misread"), "");

        assertThat(claim(claim).<String>getList("companyResponses.id")).containsExactly(older);
        assertThat(claim(claim).getBoolean("companyResponses[0].standing")).isTrue();
    }

    @Test
    void keepsWhatWasRetractedForTheDeskTheLastRetractedFirst() {
        String another = aClaim(anAccusationOf(company));
        String standing = aResponse(aDenial());
        String first = aResponse(with(aDenial(), "asOf", on("2026-11-02")));
        String second = aResponse(with(aDenial(), "asOf", on("2026-11-01")));
        rita.succeed("retractCompanyResponse", retraction(first, 0, "misread"), "");
        rita.succeed("retractCompanyResponse", retraction(second, 0, "It came from another company."), "");

        JsonPath read = rita.ask("""
                query($claim: ID!, $another: ID!) {
                  claim(id: $claim) { companyResponses { id } retractedResponses { id standing retractedWhy } }
                  another: claim(id: $another) { retractedResponses { id } } }
                """, Map.of("claim", claim, "another", another));
        assertThat(read.<String>getList("claim.companyResponses.id")).containsExactly(standing);
        assertThat(read.<String>getList("claim.retractedResponses.id")).containsExactly(second, first);
        assertThat(read.<String>getList("claim.retractedResponses.retractedWhy"))
                .containsExactly("It came from another company.", "misread");
        assertThat(read.<Boolean>getList("claim.retractedResponses.standing")).containsOnly(false);
        assertThat(read.getList("another.retractedResponses")).isEmpty();
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
