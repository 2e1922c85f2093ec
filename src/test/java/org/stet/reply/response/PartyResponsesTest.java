package org.stet.reply.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.aParty;
import static org.stet.Sentences.aResponse;
import static org.stet.Sentences.aResponseOf;
import static org.stet.Sentences.anAccusationOf;
import static org.stet.Sentences.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stet.reply.AccusedCompany;

@QuarkusTest
class PartyResponsesTest extends AccusedCompany {

    private static final String RESPONSES = """
            query($id: ID!, $after: String) { party(id: $id) { responses(first: 2, after: $after) { totalCount
              nodes { id standing claim { id } } pageInfo { hasNextPage endCursor } } } }
            """;

    private JsonPath page(String party, String after) {
        Map<String, Object> variables = new HashMap<>(Map.of("id", party));
        variables.put("after", after);
        return rita.ask(RESPONSES, variables).setRootPath("data.party.responses");
    }

    @Test
    void showHowItAnsweredOverTimeNewestFirst() {
        String second = aClaim(anAccusationOf(company));
        String first = aResponse(with(aDenial(), "asOf", on("2026-11-01")));
        String middle = aResponse(with(aResponseOf(company, second, "DENIED"), "asOf", on("2026-11-02")));
        String last = aResponse(with(aDenial(), "asOf", on("2026-11-03")));
        JsonPath one = page(company, null);
        JsonPath two = page(company, one.getString("pageInfo.endCursor"));

        assertThat(one.<String>getList("nodes.id")).containsExactly(last, middle);
        assertThat(one.<Boolean>getList("nodes.standing")).containsExactly(true, true);
        assertThat(one.getInt("totalCount")).isEqualTo(3);
        assertThat(one.getBoolean("pageInfo.hasNextPage")).isTrue();
        assertThat(two.<String>getList("nodes.id")).containsExactly(first);
        assertThat(two.<Boolean>getList("nodes.standing")).containsExactly(false);
        assertThat(two.getBoolean("pageInfo.hasNextPage")).isFalse();
    }

    @Test
    void areThoseOfAllItsRecords() {
        String survivor = aParty("COMPANY", unique("Norda Group"));
        String response = aResponse(aDenial());
        chen.succeed("mergeParties", Map.of("survivorId", survivor, "duplicateId", company, "expectedVersion", 0), "");

        assertThat(page(survivor, null).<String>getList("nodes.id")).containsExactly(response);
        assertThat(page(survivor, null).getInt("totalCount")).isEqualTo(1);
        assertThat(page(aParty("COMPANY", unique("Silent")), null).getInt("totalCount"))
                .isZero();
    }
}
