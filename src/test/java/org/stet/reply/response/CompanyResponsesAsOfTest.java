package org.stet.reply.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aResponse;
import static org.stet.Sentences.aResponseOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stet.reply.AccusedCompany;

@QuarkusTest
class CompanyResponsesAsOfTest extends AccusedCompany {

    @Test
    void showsWhatHadBeenSaidByThen() {
        String monday = aResponse(with(aResponseOf(company, claim, "DECLINED_TO_COMMENT"), "asOf", on("2026-11-02")));
        String tuesday =
                aResponse(with(aDenial(), "asOf", Map.of("precision", "INSTANT", "value", "2026-11-03T12:00:00Z")));
        String november = aResponse(with(aDenial(), "asOf", Map.of("precision", "MONTH", "value", "2026-11")));

        assertThat(claim(claim).<String>getList("companyResponses.id")).containsExactly(november, monday, tuesday);
        assertThat(claim(claim, "2026-11-01T23:59:59Z").<String>getList("companyResponses.id"))
                .containsExactly(november);
        assertThat(claim(claim, "2026-11-03T11:59:59.999999Z").<String>getList("companyResponses.id"))
                .containsExactly(november, monday);
        assertThat(claim(claim, "2026-11-03T12:00:00Z").<String>getList("companyResponses.id"))
                .containsExactly(november, monday, tuesday);
        assertThat(claim(claim, "2026-10-31T23:59:59Z").getList("companyResponses"))
                .isEmpty();
    }

    @Test
    void tellsWhichOfThemStoodThen() {
        aResponse(with(aResponseOf(company, claim, "DECLINED_TO_COMMENT"), "asOf", on("2026-11-02")));
        aResponse(with(aDenial(), "asOf", on("2026-11-04")));

        assertThat(claim(claim, "2026-11-03T00:00:00Z").<Boolean>getList("companyResponses.standing"))
                .containsExactly(true);
        assertThat(claim(claim, "2026-11-04T00:00:00Z").<Boolean>getList("companyResponses.standing"))
                .containsExactly(false, true);
    }

    @Test
    void anUnknownDateStandsAtTheLastDayThatItCanBe() {
        aResponse(with(aDenial(), "asOf", Map.of("precision", "UNKNOWN", "notAfter", "2026-11-03")));
        aResponse(with(aDenial(), "asOf", Map.of("precision", "UNKNOWN")));

        assertThat(claim(claim, "2026-11-02T23:59:59Z").getList("companyResponses"))
                .isEmpty();
        assertThat(claim(claim, "2026-11-03T00:00:00Z").getList("companyResponses"))
                .hasSize(1);
        assertThat(claim(claim, now.plus(Duration.ofDays(1)).toString()).getList("companyResponses"))
                .hasSize(2);
    }

    @Test
    void differsBetweenAliasesOfOneQuery() {
        aResponse(with(aDenial(), "asOf", on("2026-11-04")));
        JsonPath read = rita.ask("""
                        query($id: ID!) { claim(id: $id) {
                          monday: companyResponses(asOf: "2026-11-02T00:00:00Z") { id }
                          now: companyResponses { id } } }
                        """, Map.of("id", claim));

        assertThat(read.getList("claim.monday")).isEmpty();
        assertThat(read.getList("claim.now")).hasSize(1);
    }
}
