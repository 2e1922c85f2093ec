package org.stet.review.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.publication.document.House;

@QuarkusTest
class HouseSettingsApiTest implements DeskTest {

    private static final Caller rita = Caller.rita();
    private static final Caller ada = Caller.ada();
    private static final String FIELDS = "id version minimumReplyTime";

    @Inject
    House newsroom;

    private static JsonPath settings() {
        return rita.ask("{ houseSettings { " + FIELDS + " } }").setRootPath("data.houseSettings");
    }

    private static Map<String, Object> revision(Map<String, Object> changes) {
        Map<String, Object> input = new HashMap<>(Map.of("minimumReplyTime", "PT24H"));
        input.put("expectedVersion", settings().getInt("version"));
        input.putAll(changes);
        return input;
    }

    @AfterEach
    void otherTestsRelyOnTheDefaults() {
        if (!settings().getString("minimumReplyTime").equals("PT24H")) {
            ada.succeed("reviseHouseSettings", revision(Map.of()), "");
        }
    }

    @Test
    void grantADayToReplyUntilTheHouseDecidesOtherwise() {
        assertThat(settings().getString("minimumReplyTime")).isEqualTo("PT24H");
    }

    @Test
    void sayWhatTheNewsroomIsCalledAndWhereItPublishes() {
        JsonPath said = rita.ask("{ houseSettings { name url } }").setRootPath("data.houseSettings");

        assertThat(said.getString("name")).isEqualTo(newsroom.name());
        assertThat(newsroom.page("pub_1")).isEqualTo(said.getString("url") + "/claims/pub_1");
    }

    @Test
    void areRevised() {
        int version = settings().getInt("version");
        ada.succeed("reviseHouseSettings", revision(Map.of("minimumReplyTime", "P2D")), "");

        assertThat(settings().getInt("version")).isEqualTo(version + 1);
        assertThat(settings().getString("minimumReplyTime")).isEqualTo("PT48H");
    }

    @Test
    void areANodeWithAHistory() {
        ada.succeed("reviseHouseSettings", revision(Map.of("minimumReplyTime", "PT36H")), "");
        String id = settings().getString("id");

        assertThat(rita.ask("query($id: ID!) { node(id: $id) { __typename } }", Map.of("id", id))
                        .getString("node.__typename"))
                .isEqualTo("HouseSettings");
        JsonPath journal = rita.ask("""
                query($id: ID!) { journal(filter: {about: $id}, first: 1) { nodes {
                  action by { name } changes { field before after } } } }
                """, Map.of("id", id));
        assertThat(journal.getString("journal.nodes[0].action")).isEqualTo("revised");
        assertThat(journal.getString("journal.nodes[0].by.name")).isEqualTo("ada");
        assertThat(journal.<Map<String, String>>getList("journal.nodes[0].changes"))
                .contains(Map.of("field", "minimumReplyTime", "before", "PT24H", "after", "PT36H"));
    }

    @Test
    void refuseAStaleVersionAlsoWhenNobodyEverChangedThem() {
        assertThat(ada.refused("reviseHouseSettings", revision(Map.of("expectedVersion", -1))))
                .containsExactly("STALE_VERSION expectedVersion");
    }

    @Test
    void refuseWhatWouldChangeNothing() {
        assertThat(ada.refused("reviseHouseSettings", revision(Map.of()))).containsExactly("NOTHING_TO_CHANGE");
    }

    @Test
    void grantWholeMinutesUpToThirtyDays() {
        for (String impossible : List.of("PT-1H", "P31D", "PT30S")) {
            assertThat(ada.refused("reviseHouseSettings", revision(Map.of("minimumReplyTime", impossible))))
                    .as(impossible)
                    .containsExactly("INVALID_VALUE minimumReplyTime");
        }
    }
}
