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
import org.stet.review.ClaimUnderCheck;

@QuarkusTest
class CorrectPublicationTest implements DeskTest {

    private static final Caller edith = Caller.edith();

    private static List<String> refused(ClaimInPrint claim, Map<String, ?> changed) {
        Map<String, Object> input = claim.correcting("CORRECTION", "We had it wrong.");
        input.putAll(changed);
        return edith.refused("correctPublication", input);
    }

    @Test
    void publishesWhatIsApprovedNowWithItsNote() {
        ClaimInPrint claim = ClaimInPrint.published();
        String statement = unique("The ferry can carry 53 lorries");
        claim.reworded(statement);
        new ClaimUnderCheck(claim.id()).proposedBy(Caller.chen()).approvedBy(edith);

        claim.correct("CORRECTION", "We had written 35.");

        JsonPath seen = claim.asked("""
                ... on PublishedClaim { version statement corrections { kind note at fromVersion } publishedAt
                  firstPublishedAt versions { version change correction { note } } }
                """);
        assertThat(seen.getInt("version")).isEqualTo(2);
        assertThat(seen.getString("statement")).isEqualTo(statement);
        assertThat(seen.getString("corrections[0].kind")).isEqualTo("CORRECTION");
        assertThat(seen.getString("corrections[0].note")).isEqualTo("We had written 35.");
        assertThat(seen.getString("corrections[0].at")).isEqualTo(seen.getString("publishedAt"));
        assertThat(seen.getString("firstPublishedAt")).isLessThan(seen.getString("publishedAt"));
        assertThat(seen.<String>getList("versions.change")).containsExactly("PUBLISHED", "CORRECTED");
    }

    @Test
    void keepsEveryEarlierNote() {
        ClaimInPrint claim =
                ClaimInPrint.published().correct("CLARIFICATION", "One.").correct("UPDATE", "Two.");

        assertThat(claim.asked("... on PublishedClaim { corrections { note } }").<String>getList("corrections.note"))
                .containsExactly("One.", "Two.");
    }

    @Test
    void isRefusedAsLongAsTheChangedContentIsNotApproved() {
        ClaimInPrint claim = ClaimInPrint.published().reworded(unique("Another statement"));

        assertThat(refused(claim, Map.of())).containsExactly("BLOCKED claimId");
        assertThat(claim.asked("... on PublishedClaim { version }").getInt("version"))
                .isEqualTo(1);
    }

    @Test
    void isRefusedForEveryKindOfWrongInput() {
        ClaimInPrint claim = ClaimInPrint.published();

        assertThat(refused(claim, Map.of("claimId", " "))).containsExactly("REQUIRED claimId");
        assertThat(refused(claim, Map.of("claimId", unknownId("clm")))).containsExactly("UNKNOWN_ID claimId");
        assertThat(refused(claim, Map.of("claimId", unknownId("art")))).containsExactly("WRONG_TYPE claimId");
        assertThat(refused(claim, Map.of("expectedVersion", 2))).containsExactly("STALE_VERSION expectedVersion");
        assertThat(refused(claim, Map.of("kind", "RETRACTION"))).containsExactly("INVALID_VALUE kind");
        assertThat(refused(claim, Map.of("note", " \n"))).containsExactly("REQUIRED note");
        assertThat(refused(claim, Map.of("note", "x".repeat(20_001)))).containsExactly("TOO_LONG note");
        assertThat(refused(claim, Map.of("note", "\u0000"))).containsExactly("INVALID_TEXT note");
        assertThat(claim.version()).isEqualTo(1);
    }

    @Test
    void isRefusedForAClaimThatReadersDoNotSee() {
        ClaimInPrint never = ClaimInPrint.approved();
        Map<String, Object> input =
                Map.of("claimId", never.id(), "expectedVersion", 0, "kind", "UPDATE", "note", "Something.");
        assertThat(edith.refused("correctPublication", input)).containsExactly("ILLEGAL_TRANSITION claimId");

        ClaimInPrint withdrawn = ClaimInPrint.published().withdraw("It was somebody else.");
        assertThat(refused(withdrawn, Map.of())).containsExactly("ILLEGAL_TRANSITION claimId");
    }

    @Test
    void namesWhoWasFaster() {
        ClaimInPrint claim = ClaimInPrint.published();
        Map<String, Object> input = claim.correcting("UPDATE", "Mine.");
        Caller.editor("erik").succeed("correctPublication", claim.correcting("UPDATE", "His."), "");

        JsonPath answer = edith.ask("""
                mutation($input: CorrectPublicationInput!) {
                  correctPublication(input: $input) { userErrors { code message } } }
                """, Map.of("input", input));
        assertThat(answer.getString("correctPublication.userErrors[0].code")).isEqualTo("STALE_VERSION");
        assertThat(answer.getString("correctPublication.userErrors[0].message")).contains("erik");
    }
}
