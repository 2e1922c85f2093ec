package org.stet.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.aParty;
import static org.stet.Sentences.unknownId;
import static org.stet.attribution.HopInputs.familiar;
import static org.stet.attribution.HopInputs.hop;
import static org.stet.attribution.HopInputs.named;
import static org.stet.attribution.HopInputs.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;

@QuarkusTest
class AttributionInputTest implements DeskTest {

    private static final Caller rita = Caller.rita();

    private String orbit;
    private String ledger;
    private String post;

    @BeforeEach
    void meetTheParties() {
        orbit = aParty("COMPANY", "Orbit AI");
        ledger = aParty("NEWS_OUTLET", "The Ledger");
        post = aParty("NEWS_OUTLET", "Harbour Post");
    }

    private static Map<String, Object> chain(String claim, Map<?, ?>... hops) {
        return Map.of("claimId", claim, "hops", List.of(hops));
    }

    private static List<String> refused(String claim, Map<?, ?>... hops) {
        return rita.refused("recordAttribution", chain(claim, hops));
    }

    private static int contentVersion(String claim) {
        return rita.ask("query($id: ID!) { claim(id: $id) { contentVersion } }", Map.of("id", claim))
                .getInt("claim.contentVersion");
    }

    @Test
    void namesEveryMissingOrWrongValueOfAHop() {
        String claim = aClaim();
        assertThat(refused(claim, hop("NAMED", "ORIGINATOR"))).containsExactly("REQUIRED hops.0.partyId");
        assertThat(refused(claim, with(hop("UNNAMED", "ORIGINATOR"), Map.of("groundRule", "ON_BACKGROUND"))))
                .containsExactly("REQUIRED hops.0.description", "REQUIRED hops.0.reasonForAnonymity");
        assertThat(refused(claim, with(familiar("ORIGINATOR"), Map.of("partyId", orbit, "reasonForAnonymity", "  "))))
                .containsExactly("INVALID_VALUE hops.0.partyId", "REQUIRED hops.0.reasonForAnonymity");
        assertThat(refused(
                        claim,
                        with(named(orbit, "ORIGINATOR"), Map.of("reasonForAnonymity", "shy", "realName", "Ann"))))
                .containsExactly("INVALID_VALUE hops.0.reasonForAnonymity", "INVALID_VALUE hops.0.realName");
        assertThat(refused(
                        claim,
                        with(
                                hop("UNIDENTIFIED", "ORIGINATOR"),
                                Map.of("partyId", orbit, "reasonForAnonymity", "shy", "realName", "Ann"))))
                .containsExactly(
                        "INVALID_VALUE hops.0.partyId",
                        "INVALID_VALUE hops.0.reasonForAnonymity",
                        "INVALID_VALUE hops.0.realName");
        assertThat(refused(
                        claim,
                        named(orbit, "ORIGINATOR"),
                        with(
                                named(ledger, "REPORTED_BY"),
                                Map.of(
                                        "cue",
                                        "said\u0007",
                                        "url",
                                        "ftp://ledger.example",
                                        "locator",
                                        "x".repeat(501),
                                        "saidOn",
                                        Map.of("value", "2026-02-30", "precision", "DAY")))))
                .contains(
                        "INVALID_TEXT hops.1.cue",
                        "INVALID_URL hops.1.url",
                        "TOO_LONG hops.1.locator",
                        "INVALID_DATE hops.1.saidOn.value");
        assertThat(contentVersion(claim)).as("nothing was written").isEqualTo(1);
    }

    @Test
    void takesOnlyGroundRulesThatGoWithTheKindAndTheRole() {
        String claim = aClaim();
        for (Map<String, Object> originator : List.of(
                with(named(orbit, "ORIGINATOR"), Map.of("groundRule", "ON_BACKGROUND")),
                with(hop("UNIDENTIFIED", "ORIGINATOR"), Map.of("groundRule", "ON_BACKGROUND")),
                with(hop("UNIDENTIFIED", "ORIGINATOR"), Map.of("groundRule", "DEEP_BACKGROUND")))) {
            assertThat(refused(claim, originator)).containsExactly("INVALID_VALUE hops.0.groundRule");
        }
        assertThat(refused(
                        claim,
                        named(orbit, "ORIGINATOR"),
                        with(named(post, "PUBLISHED_IN"), Map.of("groundRule", "OFF_RECORD"))))
                .containsExactly("INVALID_VALUE hops.1.groundRule");
    }

    @Test
    void refusesAnOrderThatNoChainCanHave() {
        String claim = aClaim();
        assertThat(refused(claim, named(ledger, "REPORTED_BY"))).containsExactly("INVALID_HOP_ORDER hops.0.role");
        assertThat(refused(claim, named(orbit, "ORIGINATOR"), named(post, "PUBLISHED_IN"), named(ledger, "RELAYED_BY")))
                .containsExactly("INVALID_HOP_ORDER hops.1.role");
        assertThat(refused(claim, named(orbit, "ORIGINATOR"), named(ledger, "REPORTED_BY"), named(orbit, "RELAYED_BY")))
                .containsExactly("INVALID_HOP_ORDER hops.2.partyId");
        assertThat(refused(
                        claim,
                        with(named(orbit, "ORIGINATOR"), Map.of("saidOn", day("2026-11-12"))),
                        with(named(ledger, "REPORTED_BY"), Map.of("saidOn", day("2026-11-10")))))
                .containsExactly("INVALID_TIME hops.1.saidOn");
        assertThat(refused(claim, with(named(orbit, "ORIGINATOR"), Map.of("saidOn", day("2199-01-01")))))
                .containsExactly("INVALID_TIME hops.0.saidOn");
    }

    private static Map<String, Object> day(String value) {
        return Map.of("value", value, "precision", "DAY");
    }

    @Test
    void refusesIdsThatNameNothingOrSomethingElse() {
        String claim = aClaim();
        Map<String, Object> orbitHop = named(orbit, "ORIGINATOR");
        assertThat(refused(unknownId("clm"), orbitHop)).containsExactly("UNKNOWN_ID claimId");
        assertThat(refused(orbit, orbitHop)).containsExactly("WRONG_TYPE claimId");
        assertThat(refused("nonsense", orbitHop)).containsExactly("UNKNOWN_ID claimId");
        assertThat(refused(" ", orbitHop)).containsExactly("REQUIRED claimId");
        assertThat(refused(claim, named(unknownId("pty"), "ORIGINATOR"))).containsExactly("UNKNOWN_ID hops.0.partyId");
        assertThat(refused(claim, named(claim, "ORIGINATOR"))).containsExactly("WRONG_TYPE hops.0.partyId");
        assertThat(refused(claim, with(orbitHop, Map.of("hopId", unknownId("hop")))))
                .containsExactly("INVALID_VALUE hops.0.hopId");
        assertThat(rita.refused(
                        "recordAttribution", with(chain(claim, orbitHop), Map.of("sourcePassageId", unknownId("psg")))))
                .containsExactly("UNKNOWN_ID sourcePassageId");
        assertThat(rita.refused("recordAttribution", with(chain(claim, orbitHop), Map.of("sourcePassageId", orbit))))
                .containsExactly("WRONG_TYPE sourcePassageId");
    }

    @Test
    void refusesAMegabyteInAnyText() {
        String megabyte = "x".repeat(200_000);
        Map<String, Object> vast = with(
                familiar("ORIGINATOR"),
                Map.of(
                        "description", megabyte,
                        "reasonForAnonymity", megabyte,
                        "realName", megabyte,
                        "cue", megabyte,
                        "locator", megabyte));
        assertThat(refused(aClaim(), vast))
                .containsExactlyInAnyOrder(
                        "TOO_LONG hops.0.description",
                        "TOO_LONG hops.0.reasonForAnonymity",
                        "TOO_LONG hops.0.realName",
                        "TOO_LONG hops.0.cue",
                        "TOO_LONG hops.0.locator");
    }
}
