package org.stet.reply.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.aParty;
import static org.stet.Sentences.aRequest;
import static org.stet.Sentences.aRequestTo;
import static org.stet.Sentences.anAccusationOf;
import static org.stet.Sentences.anOpenRequest;
import static org.stet.Sentences.unique;
import static org.stet.Sentences.unknownId;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stet.reply.AccusedCompany;

@QuarkusTest
class RequestResponseTest extends AccusedCompany {

    @Test
    void comesBackAsItWasSent() {
        String second = aClaim(anAccusationOf(company));
        Map<String, Object> input =
                with(aRequestTo(company, yesterday, tomorrow, second, claim), "message", "Is it true?\nWhy?");
        String id = aRequest(input);

        JsonPath read = request(id);
        assertThat(read.getString("company.id")).isEqualTo(company);
        assertThat(read.<Integer>getList("allegations.number")).containsExactly(1, 2);
        assertThat(read.<String>getList("allegations.claim.id")).containsExactly(second, claim);
        assertThat(read.getString("message")).isEqualTo("Is it true?\nWhy?");
        assertThat(read.getString("zone")).isEqualTo("Europe/Copenhagen");
        assertThat(read.getString("channel")).isEqualTo("EMAIL");
        assertThat(read.getBoolean("answered")).isFalse();
        assertThat(Instant.parse(read.getString("deadline"))).isEqualTo(tomorrow);
    }

    @Test
    void isNoContentOfTheClaimButStandsInItsHistory() {
        anOpenRequest(company, claim);
        JsonPath read = rita.ask("""
                        query($id: ID!) { claim(id: $id) { version contentVersion responseRequests { state }
                          history { nodes { action subjectType } } } }
                        """, Map.of("id", claim)).setRootPath("data.claim");

        assertThat(read.getInt("contentVersion")).isEqualTo(1);
        assertThat(read.getList("responseRequests")).hasSize(1);
        assertThat(read.<String>getList("history.nodes.subjectType")).containsExactly("ResponseRequest", "Claim");
    }

    @Test
    void asksAnyPartyWhomTheClaimConcerns() {
        Map<String, Object> input = anAccusationOf(company);
        String witness = aParty("PERSON", unique("Ann Holm"));
        input.put("parties", List.of(Map.of("partyId", witness, "role", "MENTIONED")));

        assertThat(request(anOpenRequest(witness, aClaim(input))).getString("company.id"))
                .isEqualTo(witness);
    }

    @Test
    void refusesAPartyWhomTheClaimDoesNotConcern() {
        String stranger = aParty("COMPANY", unique("Stranger"));
        assertThat(rita.refused("requestResponse", aRequestTo(stranger, yesterday, tomorrow, claim)))
                .containsExactly("INVALID_VALUE claimIds.0");
    }

    @Test
    void refusesClaimsThatAreNone() {
        String discarded = aClaim(anAccusationOf(company));
        rita.succeed("discardClaim", Map.of("claimId", discarded, "expectedVersion", 0, "reason", "a test"), "");
        Map<String, Object> input =
                aRequestTo(company, yesterday, tomorrow, claim, unknownId("clm"), company, discarded, claim);

        assertThat(rita.refused("requestResponse", input))
                .containsExactly(
                        "UNKNOWN_ID claimIds.1",
                        "WRONG_TYPE claimIds.2",
                        "ILLEGAL_TRANSITION claimIds.3",
                        "INVALID_VALUE claimIds.4");
        assertThat(rita.refused("requestResponse", aRequestTo(company, yesterday, tomorrow)))
                .containsExactly("REQUIRED claimIds");
        String[] many = Stream.generate(() -> claim).limit(21).toArray(String[]::new);
        assertThat(rita.refused("requestResponse", aRequestTo(company, yesterday, tomorrow, many)))
                .containsExactly("TOO_LONG claimIds");
    }

    @Test
    void refusesBadWordsAndTimes() {
        assertThatEachIsRefused(
                "requestResponse",
                aRequestTo(company, yesterday, tomorrow, claim),
                Map.ofEntries(
                        Map.entry(Map.entry("companyId", unknownId("pty")), "UNKNOWN_ID companyId"),
                        Map.entry(Map.entry("companyId", claim), "WRONG_TYPE companyId"),
                        Map.entry(Map.entry("sentAt", now.plusSeconds(60).toString()), "INVALID_TIME sentAt"),
                        Map.entry(Map.entry("deadline", yesterday.toString()), "INVALID_TIME deadline"),
                        Map.entry(
                                Map.entry("deadline", yesterday.minusSeconds(1).toString()), "INVALID_TIME deadline"),
                        Map.entry(Map.entry("zone", "Mars/Olympus"), "INVALID_VALUE zone"),
                        Map.entry(Map.entry("zone", "+01:00"), "INVALID_VALUE zone"),
                        Map.entry(Map.entry("zone", ""), "REQUIRED zone"),
                        Map.entry(Map.entry("message", "bell\u0007"), "INVALID_TEXT message"),
                        Map.entry(Map.entry("message", "x".repeat(1_000_000)), "TOO_LONG message")));
    }

    @Test
    void sentAgainWithTheSameRequestIdRecordsNothing() {
        Map<String, Object> input = with(aRequestTo(company, yesterday, tomorrow, claim), "requestId", unique("retry"));

        assertThat(aRequest(input)).isEqualTo(aRequest(input));
        assertThat(rita.refused("requestResponse", with(input, "message", "Other")))
                .containsExactly("REQUEST_ID_REUSED requestId");
    }
}
