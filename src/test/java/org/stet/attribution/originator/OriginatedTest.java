package org.stet.attribution.originator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.aParty;
import static org.stet.Sentences.anAttribution;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;

@QuarkusTest
class OriginatedTest implements DeskTest {

    private static final Caller rita = Caller.rita();
    private static final Caller chen = Caller.chen();

    private String party;

    @BeforeEach
    void meetTheParty() {
        party = aParty("COMPANY", "Tern Labs");
    }

    private static JsonPath page(String party, String after) {
        Map<String, Object> variables = new HashMap<>(Map.of("id", party));
        variables.put("after", after);
        return rita.ask("""
                query($id: ID!, $after: String) { party(id: $id) { originated(first: 2, after: $after) { totalCount
                  nodes { id sentence claim { id } } edges { cursor } pageInfo { hasNextPage endCursor } } } }
                """, variables).setRootPath("data.party.originated");
    }

    @Test
    void isPagedLastRecordedFirst() {
        String one = anAttribution(aClaim(), party);
        String two = anAttribution(aClaim(), party);
        String three = anAttribution(aClaim(), party);
        JsonPath first = page(party, null);
        JsonPath second = page(party, first.getString("pageInfo.endCursor"));

        assertThat(first.getInt("totalCount")).isEqualTo(3);
        assertThat(first.<String>getList("nodes.id")).containsExactly(three, two);
        assertThat(first.getBoolean("pageInfo.hasNextPage")).isTrue();
        assertThat(second.<String>getList("nodes.id")).containsExactly(one);
        assertThat(second.getBoolean("pageInfo.hasNextPage")).isFalse();
    }

    @Test
    void followsMerges() {
        String duplicate = aParty("COMPANY", "Tern Laboratories");
        String said = anAttribution(aClaim(), duplicate);
        chen.succeed("mergeParties", Map.of("survivorId", party, "duplicateId", duplicate, "expectedVersion", 0), "");

        assertThat(page(party, null).<String>getList("nodes.id")).containsExactly(said);
        assertThat(page(duplicate, null).<String>getList("nodes.id")).containsExactly(said);
    }

    @Test
    void leavesOutWhatWasRemovedDiscardedOrOnlyPassedOn() {
        String removed = anAttribution(aClaim(), party);
        rita.succeed("removeAttribution", Map.of("attributionId", removed, "expectedVersion", 0, "reason", "x"), "");
        String discarded = aClaim();
        anAttribution(discarded, party);
        rita.succeed("discardClaim", Map.of("claimId", discarded, "expectedVersion", 0, "reason", "x"), "");
        List<Map<String, Object>> relayed = List.of(
                Map.of("kind", "UNIDENTIFIED", "role", "ORIGINATOR", "groundRule", "ON_RECORD"),
                Map.of("kind", "NAMED", "partyId", party, "role", "RELAYED_BY", "groundRule", "ON_RECORD"));
        rita.succeed("recordAttribution", Map.of("claimId", aClaim(), "hops", relayed), "");

        assertThat(page(party, null).getList("nodes")).isEmpty();
        assertThat(page(party, null).getInt("totalCount")).isZero();
    }

    @Test
    void refusesACursorOfAnotherList() {
        String answer = rita.send(
                        "query($id: ID!) { party(id: $id) { originated(after: \"bm9uc2Vuc2U\") { totalCount } } }",
                        Map.of("id", party))
                .asString();
        assertThat(answer).contains("INVALID_CURSOR");
    }
}
