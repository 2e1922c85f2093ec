package org.stet.matching.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.anApprovedClaim;
import static org.stet.Sentences.evidenceFor;
import static org.stet.Sentences.someEvidence;
import static org.stet.Sentences.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.imports.ImportedFile;
import org.stet.review.ClaimUnderCheck;

@QuarkusTest
class TakeOverVerdictTest implements DeskTest {

    private static final Caller chen = Caller.chen();
    private static final Caller edith = Caller.edith();

    private static final String PROPOSED = """
            contentVersion verificationStatus
            check { proposal { by { name } contentVersion finding rating { label scaleVersion } rationale noEvidenceNote } }
            evidence { title groundRule excerpt stance } blockers { code }
            history(first: 10) { nodes { subjectType action } }""";

    private static JsonPath proposed(Takeover takeover) {
        return takeover.claim().read(PROPOSED).setRootPath("data.claim");
    }

    @Test
    void proposesTheEarlierFindingWithItsEvidenceAndSaysWhoseItIs() {
        String from = anEarlierClaimWithASecret();
        JsonPath earlier = new ClaimUnderCheck(from)
                .read("check { approval { at } proposal { rationale } }")
                .setRootPath("data.claim.check");
        Takeover takeover = Takeover.of(from).by(chen);

        JsonPath claim = proposed(takeover);
        assertThat(claim.getString("verificationStatus")).isEqualTo("AWAITING_APPROVAL");
        assertThat(claim.getString("check.proposal.by.name")).isEqualTo("chen");
        assertThat(claim.getString("check.proposal.rating.label")).isEqualTo("Mostly false");
        assertThat(claim.getInt("check.proposal.contentVersion")).isEqualTo(claim.getInt("contentVersion"));
        assertThat(claim.getString("check.proposal.rationale"))
                .startsWith("Taken over from our check of ")
                .contains(earlier.getString("approval.at").substring(0, 4) + ". ")
                .endsWith(earlier.getString("proposal.rationale"));
        assertThat(claim.getList("evidence.title")).containsExactly("The ship register", "A deckhand's log");
        assertThat(claim.getList("evidence.groundRule")).containsExactly("ON_RECORD", "OFF_RECORD");
        assertThat(claim.getList("history.nodes.action")).startsWith("verdictProposed", "added", "added", "confirmed");
        assertThat(claim.getList("blockers.code")).contains("NO_APPROVED_FINDING", "NO_ATTRIBUTION");
    }

    private static String anEarlierClaimWithASecret() {
        String claim = aClaim();
        someEvidence(claim);
        Map<String, Object> secret = evidenceFor(claim);
        secret.putAll(Map.of("title", "A deckhand's log", "groundRule", "OFF_RECORD"));
        someEvidence(secret);
        return new ClaimUnderCheck(claim).proposedBy(chen).approvedBy(edith).id();
    }

    @Test
    void leavesOutTheEvidenceThatIsThereOrNotWanted() {
        Takeover takeover = Takeover.of(anEarlierClaimWithASecret());
        someEvidence(takeover.claim().id());
        takeover.by(chen);
        assertThat(proposed(takeover).getList("evidence.title"))
                .containsExactly("The ship register", "A deckhand's log");

        Takeover without = Takeover.of(takeover.from());
        chen.succeed("takeOverVerdict", without.input("withEvidence", false), "");
        assertThat(proposed(without).getList("evidence")).isEmpty();
        assertThat(proposed(without).getInt("contentVersion")).isEqualTo(1);
    }

    @Test
    void tellsReadersThatThereIsNoEvidenceOnlyWhereThereIsNone() {
        ClaimUnderCheck bare = ClaimUnderCheck.recorded();
        Map<String, Object> proposal = bare.proposal();
        proposal.put("noEvidenceNote", "The harbour keeps no register.");
        chen.succeed("proposeVerdict", proposal, "");
        String from = bare.approvedBy(edith).id();

        Takeover none = Takeover.of(from).by(chen);
        assertThat(proposed(none).getString("check.proposal.noEvidenceNote"))
                .isEqualTo("The harbour keeps no register.");
        Takeover some = Takeover.of(from);
        someEvidence(some.claim().id());
        some.by(chen);
        assertThat(proposed(some).getString("check.proposal.noEvidenceNote")).isNull();
    }

    @Test
    void isRefusedWithoutAConfirmedMatch() {
        String from = anApprovedClaim();
        Takeover unconfirmed = new Takeover(ClaimUnderCheck.recorded(), from);
        assertThat(chen.refused("takeOverVerdict", unconfirmed.input()))
                .containsExactly("ILLEGAL_TRANSITION fromClaimId");

        Caller.rita()
                .succeed("rejectMatch", Map.of("claimId", unconfirmed.claim().id(), "otherClaimId", from), "");
        assertThat(chen.refused("takeOverVerdict", unconfirmed.input()))
                .containsExactly("ILLEGAL_TRANSITION fromClaimId");
    }

    @Test
    void isRefusedWhereTheClaimsDoNotSayTheSame() {
        Takeover contrary = new Takeover(ClaimUnderCheck.recorded(), anApprovedClaim());
        Caller.rita()
                .succeed(
                        "confirmMatch",
                        Map.of(
                                "claimId", contrary.claim().id(),
                                "otherClaimId", contrary.from(),
                                "kind", "CONTRADICTS"),
                        "");

        assertThat(chen.refused("takeOverVerdict", contrary.input())).containsExactly("ILLEGAL_TRANSITION fromClaimId");
    }

    @Test
    void isRefusedWhileNoFindingOnTheEarlierClaimStands() {
        Takeover takeover =
                Takeover.of(ClaimUnderCheck.recorded().proposedBy(chen).id());

        assertThat(chen.refused("takeOverVerdict", takeover.input())).containsExactly("ILLEGAL_TRANSITION fromClaimId");
        new ClaimUnderCheck(takeover.from()).approvedBy(edith).changedBy(Caller.rita());
        assertThat(chen.refused("takeOverVerdict", takeover.input())).containsExactly("ILLEGAL_TRANSITION fromClaimId");
    }

    @Test
    void replacesNoVerdictThatStandsAndAddsNothingThen() {
        String from = anApprovedClaim();
        Takeover proposed = Takeover.of(from);
        proposed.claim().proposedBy(chen);
        assertThat(chen.refused("takeOverVerdict", proposed.input())).containsExactly("ILLEGAL_TRANSITION claimId");

        proposed.claim().approvedBy(edith);
        assertThat(chen.refused("takeOverVerdict", proposed.input())).containsExactly("ILLEGAL_TRANSITION claimId");
        assertThat(proposed(proposed).getList("evidence")).isEmpty();
        assertThat(proposed.claim().status()).isEqualTo("VERIFIED");
    }

    @Test
    void isRefusedForAnotherContentOrCheckThanTheMemberReadAndAddsNothingThen() {
        Takeover takeover = Takeover.of(anApprovedClaim());
        takeover.claim().takenBy(chen);

        assertThat(chen.refused("takeOverVerdict", takeover.input("expectedContentVersion", 7)))
                .containsExactly("STALE_VERSION expectedContentVersion");
        assertThat(chen.refused("takeOverVerdict", takeover.input("expectedVersion", 7)))
                .containsExactly("STALE_VERSION expectedVersion");
        assertThat(proposed(takeover).getList("evidence")).isEmpty();
        assertThat(proposed(takeover).getInt("contentVersion")).isEqualTo(1);
    }

    @Test
    void isRefusedWhereTheFindingDoesNotFitTheClaim() {
        Takeover opinion = Takeover.confirmed(ClaimUnderCheck.notRatable("OPINION"), anApprovedClaim());
        assertThat(chen.refused("takeOverVerdict", opinion.input())).containsExactly("INVALID_VALUE fromClaimId");

        Takeover alike = Takeover.confirmed(
                ClaimUnderCheck.notRatable("OPINION"),
                ClaimUnderCheck.notRatable("TOO_VAGUE")
                        .proposedBy(chen)
                        .approvedBy(edith)
                        .id());
        alike.by(chen);
        assertThat(proposed(alike).getString("check.proposal.finding")).isEqualTo("NOT_RATABLE");
    }

    @Test
    void isSafeToSendAgain() {
        Takeover takeover = Takeover.of(anApprovedClaim());
        Map<String, Object> input = takeover.input("requestId", unique("take over"));
        String first = chen.succeed("takeOverVerdict", input, "check { id }").getString("check.id");

        assertThat(chen.succeed("takeOverVerdict", input, "check { id }").getString("check.id"))
                .isEqualTo(first);
        assertThat(proposed(takeover).getList("evidence")).hasSize(1);
    }

    @Test
    void anotherPublishersLabelCountsByItsVerdictAlone() {
        String site = "a" + unique("").strip() + ".example";
        String review = """
                {"@context": "https://schema.org", "@type": "ClaimReview", "url": "https://%1$s/checks/1",
                 "datePublished": "2024-03-05", "inLanguage": "de", "claimReviewed": "Fähren von %1$s sinken",
                 "author": {"@type": "Organization", "name": "Prüfstelle %1$s", "url": "https://%1$s/"},
                 "reviewBody": "Es sank keine.",
                 "reviewRating": {"@type": "Rating", "alternateName": "Frei erfunden"}}
                """.formatted(site).replace("\n", " ");
        String from =
                ImportedFile.of("CLAIM_REVIEW", review).imported().claims().get(0);
        Takeover takeover = Takeover.of(from).by(chen);

        JsonPath claim = proposed(takeover);
        assertThat(claim.getString("check.proposal.rating.label")).isEqualTo("False");
        assertThat(claim.getInt("check.proposal.rating.scaleVersion")).isPositive();
        assertThat(claim.getString("check.proposal.rationale"))
                .startsWith("Taken over from the check by Prüfstelle " + site + " of 5 March 2024. ");
    }
}
