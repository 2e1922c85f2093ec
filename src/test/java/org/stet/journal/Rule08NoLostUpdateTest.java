package org.stet.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stet.AtOnce;
import org.stet.Caller;
import org.stet.DeskTest;

@QuarkusTest
class Rule08NoLostUpdateTest implements DeskTest {

    private static final Caller rita = Caller.rita();

    @Test
    void ofEightWritersAtOnceOneWinsAndSevenAreToldWhoDid() throws Exception {
        String id = rita.succeed("recordParty", Map.of("kind", "COMPANY", "name", "Contested"), "party { id }")
                .getString("party.id");
        List<JsonPath> answers = AtOnce.call(IntStream.range(0, 8)
                .mapToObj(i -> (Callable<JsonPath>) () -> revise(Caller.reporter("writer-" + i), id))
                .toList());

        List<String> codes = answers.stream()
                .map(answer -> answer.getString("reviseParty.userErrors[0].code"))
                .filter(code -> code != null)
                .toList();
        assertThat(codes).hasSize(7).containsOnly("STALE_VERSION");

        String winner = rita.ask("query($id: ID!) { party(id: $id) { name } }", Map.of("id", id))
                .getString("party.name");
        assertThat(answers)
                .filteredOn(answer -> answer.getString("reviseParty.userErrors[0].message") != null)
                .allSatisfy(answer -> assertThat(answer.getString("reviseParty.userErrors[0].message"))
                        .contains(winner));
    }

    @Test
    void whoeverIsLateIsToldTheSecond() {
        String id = rita.succeed("recordParty", Map.of("kind", "COMPANY", "name", "Late"), "party { id }")
                .getString("party.id");
        revise(rita, id);

        String changedAt = rita.ask("query($id: ID!) { party(id: $id) { changedAt } }", Map.of("id", id))
                .getString("party.changedAt");
        assertThat(revise(rita, id).getString("reviseParty.userErrors[0].message"))
                .startsWith(
                        "rita changed this Party at " + Instant.parse(changedAt).truncatedTo(ChronoUnit.SECONDS) + ";");
    }

    private static JsonPath revise(Caller writer, String id) {
        return writer.ask("""
                mutation($id: ID!, $name: String!) { reviseParty(input:
                  {partyId: $id, expectedVersion: 0, kind: COMPANY, name: $name}) {
                  party { name } userErrors { code message } } }
                """, Map.of("id", id, "name", writer.name()));
    }
}
