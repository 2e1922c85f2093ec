package org.stet.review.blocker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.unique;
import static org.stet.Sentences.unknownId;
import static org.stet.review.blocker.BareAllegation.sign;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences;

/** An editor who is not the proposer waives one blocker, for one company and one content. */
@QuarkusTest
class Rule07WaiversTest implements DeskTest {

    private static final Caller rita = Caller.rita();
    private static final Caller chen = Caller.chen();
    private static final Caller edith = Caller.edith();
    private static final Caller otto = Caller.editor("otto");

    private static Map<String, Object> with(Map<String, Object> input, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(input);
        changed.put(field, value);
        return changed;
    }

    @Test
    void isForOneBlockerAndOneCompany() {
        BareAllegation allegation = BareAllegation.recorded();
        assertThat(allegation.waivable())
                .containsExactly(
                        "ACCUSED_NOT_ASKED " + allegation.company(),
                        "ACCUSED_NOT_ASKED " + allegation.other(),
                        "NO_EVIDENCE");

        sign(edith, allegation.waiver("ACCUSED_NOT_ASKED", allegation.company()));
        assertThat(allegation.waivable()).containsExactly("ACCUSED_NOT_ASKED " + allegation.other(), "NO_EVIDENCE");

        sign(edith, allegation.waiver("NO_EVIDENCE"));
        assertThat(allegation.waivable()).containsExactly("ACCUSED_NOT_ASKED " + allegation.other());
    }

    @Test
    void isSigned() {
        BareAllegation allegation = BareAllegation.recorded();
        String id = sign(edith, allegation.waiver("ACCUSED_NOT_ASKED", allegation.company()));

        JsonPath read = allegation.claim().read("""
                waivers { id version code contentVersion reason by { name } company { id } claim { id }
                  revokedAt revokedBy { name } } history(first: 1) { nodes { action by { name } } }
                """);
        assertThat(read.<Map<String, Object>>getList("claim.waivers")).hasSize(1);
        assertThat(read.<Map<String, Object>>get("claim.waivers[0]"))
                .containsEntry("id", id)
                .containsEntry("code", "ACCUSED_NOT_ASKED")
                .containsEntry("contentVersion", 1)
                .containsEntry("reason", "The court said so in public.")
                .containsEntry("by", Map.of("name", "edith"))
                .containsEntry("company", Map.of("id", allegation.company()))
                .containsEntry("claim", Map.of("id", allegation.claim().id()))
                .containsEntry("revokedAt", null)
                .containsEntry("revokedBy", null);
        assertThat(read.getString("claim.history.nodes[0].action")).isEqualTo("blockerWaived");
        assertThat(rita.ask("query($id: ID!) { node(id: $id) { __typename } }", Map.of("id", id))
                        .getString("node.__typename"))
                .isEqualTo("Waiver");
    }

    @Test
    void holdsForOneContentAlone() {
        BareAllegation allegation = BareAllegation.recorded();
        sign(edith, allegation.waiver("NO_EVIDENCE"));
        allegation.claim().takenBy(chen);
        assertThat(allegation.waivable()).doesNotContain("NO_EVIDENCE");

        Sentences.anAttribution(allegation.claim().id(), allegation.other());
        assertThat(allegation.waivable()).contains("NO_EVIDENCE");
    }

    @Test
    void holdsForACompanyUnderAllItsRecords() {
        BareAllegation allegation = BareAllegation.recorded();
        sign(edith, allegation.waiver("ACCUSED_NOT_ASKED", allegation.company()));
        String survivor = Sentences.aParty("COMPANY", unique("Meridian"));
        chen.succeed(
                "mergeParties",
                Map.of("survivorId", survivor, "duplicateId", allegation.company(), "expectedVersion", 0),
                "");

        assertThat(allegation.waivable()).containsExactly("ACCUSED_NOT_ASKED " + allegation.other(), "NO_EVIDENCE");
    }

    @Test
    void isNotForTheProposer() {
        BareAllegation allegation = BareAllegation.recorded().proposedBy(edith);

        assertThat(edith.refused("waiveBlocker", allegation.waiver("NO_EVIDENCE")))
                .containsExactly("FOUR_EYES");
        sign(otto, allegation.waiver("NO_EVIDENCE"));
        assertThat(allegation.waivable()).doesNotContain("NO_EVIDENCE");
    }

    @Test
    void countsForNothingOnceItsSignerProposes() {
        BareAllegation allegation = BareAllegation.recorded();
        sign(edith, allegation.waiver("NO_EVIDENCE"));
        allegation.proposedBy(edith);
        assertThat(allegation.waivable()).contains("NO_EVIDENCE");

        sign(otto, allegation.waiver("NO_EVIDENCE"));
        assertThat(allegation.waivable()).doesNotContain("NO_EVIDENCE");
    }

    @Test
    void isNotForWhatCannotBeWaived() {
        BareAllegation allegation = BareAllegation.recorded();
        for (String code : List.of("NO_APPROVED_FINDING", "NO_ATTRIBUTION", "SAME_PERSON_NAMED_AND_UNNAMED")) {
            assertThat(edith.refused("waiveBlocker", allegation.waiver(code)))
                    .as(code)
                    .containsExactly("INVALID_VALUE code");
        }
    }

    @Test
    void isNotForWhatDoesNotHoldTheClaimBackOrIsWaived() {
        BareAllegation allegation = BareAllegation.recorded();
        String bystander = Sentences.aParty("COMPANY", unique("Bystander"));
        assertThat(edith.refused("waiveBlocker", allegation.waiver("ONE_UNNAMED_SOURCE")))
                .containsExactly("ILLEGAL_TRANSITION code");
        assertThat(edith.refused("waiveBlocker", allegation.waiver("ACCUSED_NOT_ASKED", bystander)))
                .containsExactly("ILLEGAL_TRANSITION code");

        sign(edith, allegation.waiver("NO_EVIDENCE"));
        assertThat(otto.refused("waiveBlocker", allegation.waiver("NO_EVIDENCE")))
                .containsExactly("ALREADY_EXISTS code");
    }

    @Test
    void namesEveryFaultWithItsField() {
        BareAllegation allegation = BareAllegation.recorded();
        Map<String, Object> good = allegation.waiver("ACCUSED_NOT_ASKED", allegation.company());
        Map<String, Object> noCompany = allegation.waiver("ACCUSED_NOT_ASKED");

        assertThat(edith.refused("waiveBlocker", with(noCompany, "reason", " ")))
                .containsExactly("REQUIRED companyId", "REQUIRED reason");
        assertThat(edith.refused("waiveBlocker", with(good, "reason", "x".repeat(20_001))))
                .containsExactly("TOO_LONG reason");
        assertThat(edith.refused("waiveBlocker", with(good, "code", "NO_EVIDENCE")))
                .containsExactly("INVALID_VALUE companyId");
        assertThat(edith.refused("waiveBlocker", with(good, "companyId", unknownId("pty"))))
                .containsExactly("UNKNOWN_ID companyId");
        assertThat(edith.refused(
                        "waiveBlocker",
                        with(good, "companyId", allegation.claim().id())))
                .containsExactly("WRONG_TYPE companyId");
        assertThat(edith.refused("waiveBlocker", with(good, "claimId", unknownId("clm"))))
                .containsExactly("UNKNOWN_ID claimId");
        assertThat(edith.refused("waiveBlocker", with(good, "expectedContentVersion", 7)))
                .containsExactly("STALE_VERSION expectedContentVersion");
        assertThat(allegation.claim().read("waivers { id }").getList("claim.waivers"))
                .isEmpty();
    }

    @Test
    void isSignedOnceWhenSentTwice() {
        BareAllegation allegation = BareAllegation.recorded();
        Map<String, Object> input = with(allegation.waiver("NO_EVIDENCE"), "requestId", unique("retry"));
        String first = edith.succeed("waiveBlocker", input, "waiver { id }").getString("waiver.id");

        assertThat(edith.succeed("waiveBlocker", input, "waiver { id }").getString("waiver.id"))
                .isEqualTo(first);
        assertThat(edith.refused("waiveBlocker", with(input, "reason", "Another one.")))
                .containsExactly("REQUEST_ID_REUSED requestId");
    }
}
