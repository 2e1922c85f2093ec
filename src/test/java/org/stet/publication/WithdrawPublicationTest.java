package org.stet.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.unique;
import static org.stet.Sentences.unknownId;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;

@QuarkusTest
class WithdrawPublicationTest implements DeskTest {

    private static final Caller edith = Caller.edith();
    private static final Caller nobody = Caller.nobody();

    private static final String EITHER =
            "... on PublishedClaim { version } ... on WithdrawnClaim { version notice publicationStatus withdrawnAt }";

    private static List<String> refused(ClaimInPrint claim, Map<String, ?> changed) {
        Map<String, Object> input = claim.withdrawing("It was somebody else.");
        input.putAll(changed);
        return edith.refused("withdrawPublication", input);
    }

    @Test
    void leavesReadersTheNoticeAlone() {
        ClaimInPrint claim = ClaimInPrint.published().withdraw("It was somebody else.");

        JsonPath seen = claim.asked(EITHER);
        assertThat(seen.getString("__typename")).isEqualTo("WithdrawnClaim");
        assertThat(seen.getInt("version")).isEqualTo(2);
        assertThat(seen.getString("notice")).isEqualTo("It was somebody else.");
        assertThat(seen.getString("publicationStatus")).isEqualTo("WITHDRAWN");
        assertThat(seen.getString("withdrawnAt")).isNotBlank();
        assertThat(claim.read("publicationStatus").getString("publicationStatus"))
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void answersNodeWithTheNotice() {
        ClaimInPrint claim = ClaimInPrint.published().withdraw("It was somebody else.");

        JsonPath seen = nobody.ask(
                "query($id: ID!) { node(id: $id) { __typename id ... on WithdrawnClaim { notice } } }",
                Map.of("id", claim.publicId()));
        assertThat(seen.getString("node.__typename")).isEqualTo("WithdrawnClaim");
        assertThat(seen.getString("node.notice")).isEqualTo("It was somebody else.");
    }

    @Test
    void keepsEarlierTextsForTheDesk() {
        ClaimInPrint claim = ClaimInPrint.published().withdraw("It was somebody else.");

        assertThat(claim.asked(nobody, ", version: 1", EITHER).getString("__typename"))
                .isEqualTo("WithdrawnClaim");
        assertThat(claim.asked(Caller.rita(), ", version: 1", EITHER).getString("__typename"))
                .isEqualTo("PublishedClaim");
    }

    @Test
    void keepsThemForTheDeskWhenTheClaimIsBack() {
        ClaimInPrint claim = ClaimInPrint.published()
                .withdraw("It was somebody else.")
                .publishAnew("CORRECTION", "It was not, after all.");

        JsonPath seen = claim.asked("... on PublishedClaim { version versions { change } corrections { kind note } }");
        assertThat(seen.getInt("version")).isEqualTo(3);
        assertThat(seen.<String>getList("versions.change")).containsExactly("PUBLISHED", "WITHDRAWN", "PUBLISHED");
        assertThat(seen.<String>getList("corrections.kind")).containsExactly("RETRACTION", "CORRECTION");
        JsonPath first = claim.asked(nobody, ", version: 1", EITHER);
        assertThat(first.getString("__typename")).isEqualTo("WithdrawnClaim");
        assertThat(first.getInt("version")).isEqualTo(2);
        assertThat(claim.asked(Caller.rita(), ", version: 1", EITHER).getInt("version"))
                .isEqualTo(1);
    }

    @Test
    void isNotBlockedByAnything() {
        ClaimInPrint claim = ClaimInPrint.published().reworded(unique("Not approved by anybody"));

        claim.withdraw("It was somebody else.");

        assertThat(claim.asked(EITHER).getInt("version")).isEqualTo(2);
    }

    @Test
    void isRefusedForEveryKindOfWrongInput() {
        ClaimInPrint claim = ClaimInPrint.published();

        assertThat(refused(claim, Map.of("claimId", " "))).containsExactly("REQUIRED claimId");
        assertThat(refused(claim, Map.of("claimId", unknownId("clm")))).containsExactly("UNKNOWN_ID claimId");
        assertThat(refused(claim, Map.of("claimId", unknownId("pty")))).containsExactly("WRONG_TYPE claimId");
        assertThat(refused(claim, Map.of("expectedVersion", 0))).containsExactly("STALE_VERSION expectedVersion");
        assertThat(refused(claim, Map.of("notice", ""))).containsExactly("REQUIRED notice");
        assertThat(refused(claim, Map.of("notice", "x".repeat(20_001)))).containsExactly("TOO_LONG notice");
        assertThat(refused(claim, Map.of("notice", "bell\u0007"))).containsExactly("INVALID_TEXT notice");
        assertThat(claim.version()).isEqualTo(1);
    }

    @Test
    void isRefusedForAClaimThatReadersDoNotSee() {
        ClaimInPrint never = ClaimInPrint.approved();
        assertThat(edith.refused(
                        "withdrawPublication", Map.of("claimId", never.id(), "expectedVersion", 0, "notice", "Why?")))
                .containsExactly("ILLEGAL_TRANSITION claimId");

        ClaimInPrint withdrawn = ClaimInPrint.published().withdraw("It was somebody else.");
        assertThat(refused(withdrawn, Map.of())).containsExactly("ILLEGAL_TRANSITION claimId");
    }
}
