package org.stet.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.aParty;
import static org.stet.Sentences.anAttribution;
import static org.stet.Sentences.unknownId;
import static org.stet.attribution.HopInputs.familiar;
import static org.stet.attribution.HopInputs.hop;
import static org.stet.attribution.HopInputs.named;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;

@QuarkusTest
class SameOriginTest implements DeskTest {

    private static final Caller rita = Caller.rita();
    private static final Caller chen = Caller.chen();

    private String claim;
    private String company;
    private String chief;

    @BeforeEach
    void aCompanyAndItsChiefSayTheSame() {
        claim = aClaim();
        company = anAttribution(claim, aParty("COMPANY", "Orbit AI"));
        chief = anAttribution(claim, aParty("PERSON", "Mara Lind"));
    }

    private static Map<String, Object> pair(String one, int expectedVersion, String other) {
        return Map.of(
                "attributionId",
                one,
                "expectedVersion",
                expectedVersion,
                "otherAttributionId",
                other,
                "reason",
                "she speaks for the company");
    }

    private int origins() {
        return rita.ask("query($id: ID!) { claim(id: $id) { independentOriginCount } }", Map.of("id", claim))
                .getInt("claim.independentOriginCount");
    }

    private static void record(String claim, Map<?, ?>... hops) {
        rita.succeed("recordAttribution", Map.of("claimId", claim, "hops", List.of(hops)), "");
    }

    @Test
    void countsTwoOriginatorsOnceUntilItIsUndone() {
        assertThat(origins()).isEqualTo(2);
        JsonPath marked = rita.succeed(
                "markSameOrigin",
                pair(company, 0, chief),
                "attribution { id version sameOriginAs { attributionId reason markedAt } claim { contentVersion } }");

        assertThat(marked.getString("attribution.sameOriginAs[0].attributionId"))
                .isEqualTo(chief);
        assertThat(marked.getString("attribution.sameOriginAs[0].reason")).isEqualTo("she speaks for the company");
        assertThat(marked.getInt("attribution.version")).isEqualTo(1);
        assertThat(marked.getInt("attribution.claim.contentVersion")).isEqualTo(4);
        assertThat(origins()).isEqualTo(1);

        rita.succeed("unmarkSameOrigin", pair(chief, 1, company), "");
        assertThat(origins()).isEqualTo(2);
    }

    @Test
    void writesOneEntryForEachOfTheTwo() {
        rita.succeed("markSameOrigin", pair(company, 0, chief), "");
        JsonPath history = rita.ask("""
                query($one: ID!, $other: ID!) {
                  one: node(id: $one) { ... on Attribution { history { nodes { action } } } }
                  other: node(id: $other) { ... on Attribution { version history { nodes { action } } } } }
                """, Map.of("one", company, "other", chief));

        assertThat(history.<String>getList("one.history.nodes.action")).containsExactly("sameOriginMarked", "recorded");
        assertThat(history.<String>getList("other.history.nodes.action"))
                .containsExactly("sameOriginMarked", "recorded");
        assertThat(history.getInt("other.version")).isEqualTo(1);
    }

    @Test
    void refusesPairsThatCannotBe() {
        String elsewhere = anAttribution(aClaim(), aParty("COMPANY", "Orbit AI"));
        assertThat(rita.refused("markSameOrigin", pair(company, 0, company)))
                .containsExactly("INVALID_VALUE otherAttributionId");
        assertThat(rita.refused("markSameOrigin", pair(company, 0, elsewhere)))
                .containsExactly("INVALID_VALUE otherAttributionId");
        assertThat(rita.refused("markSameOrigin", pair(company, 0, unknownId("atr"))))
                .containsExactly("UNKNOWN_ID otherAttributionId");
        assertThat(rita.refused("markSameOrigin", pair(claim, 0, "nonsense")))
                .containsExactly("WRONG_TYPE attributionId", "UNKNOWN_ID otherAttributionId");
        assertThat(rita.refused("markSameOrigin", pair(company, 5, chief)))
                .containsExactly("STALE_VERSION expectedVersion");
        assertThat(rita.refused("unmarkSameOrigin", pair(company, 0, chief)))
                .containsExactly("ILLEGAL_TRANSITION otherAttributionId");
    }

    @Test
    void refusesASecondMarkOfThePairFromEitherSide() {
        rita.succeed("markSameOrigin", pair(company, 0, chief), "");
        assertThat(rita.refused("markSameOrigin", pair(chief, 1, company)))
                .containsExactly("ALREADY_EXISTS otherAttributionId");
    }

    @Test
    void refusesToPutAnotherOriginatorUnderAStandingMark() {
        rita.succeed("markSameOrigin", pair(company, 0, chief), "");
        Map<String, Object> revision = Map.of(
                "attributionId",
                company,
                "expectedVersion",
                1,
                "hops",
                List.of(named(aParty("COMPANY", "Tern Labs"), "ORIGINATOR")));
        assertThat(rita.refused("reviseAttribution", revision)).containsExactly("ILLEGAL_TRANSITION hops.0");
    }

    @Test
    void letsAMarkRestWhileOneOfTheTwoIsRemoved() {
        rita.succeed("markSameOrigin", pair(company, 0, chief), "");
        rita.succeed("removeAttribution", Map.of("attributionId", chief, "expectedVersion", 1, "reason", "wrong"), "");
        assertThat(rita.ask(
                                "query($id: ID!) { claim(id: $id) { attributions { sameOriginAs { attributionId } } } }",
                                Map.of("id", claim))
                        .getList("claim.attributions[0].sameOriginAs"))
                .isEmpty();
    }

    @Test
    void countsWhoIsSpokenForAndEachUnnamedSourceAndNoUnidentifiedOneBesideOthers() {
        String party = aParty("COMPANY", "Tern Labs");
        String fresh = aClaim();
        claim = fresh;
        record(fresh, hop("UNIDENTIFIED", "ORIGINATOR"));
        assertThat(origins()).isEqualTo(1);

        record(fresh, named(party, "ORIGINATOR"));
        record(fresh, named(party, "ORIGINATOR"), named(aParty("PERSON", "Jon Vale"), "SPEAKER_FOR"));
        assertThat(origins()).isEqualTo(1);

        record(fresh, familiar("ORIGINATOR"));
        record(fresh, familiar("ORIGINATOR"));
        assertThat(origins()).isEqualTo(3);
    }

    @Test
    void countsMergedPartiesOnce() {
        String one = aParty("COMPANY", "Tern Labs");
        String other = aParty("COMPANY", "Tern Laboratories");
        claim = aClaim();
        anAttribution(claim, one);
        anAttribution(claim, other);
        assertThat(origins()).isEqualTo(2);

        chen.succeed("mergeParties", Map.of("survivorId", one, "duplicateId", other, "expectedVersion", 0), "");
        assertThat(origins()).isEqualTo(1);
    }
}
