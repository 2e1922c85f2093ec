package org.stet.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aParty;
import static org.stet.Sentences.anAccusationOf;
import static org.stet.Sentences.evidenceFor;
import static org.stet.Sentences.someEvidence;
import static org.stet.Sentences.unique;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences;
import org.stet.review.ClaimUnderCheck;

@QuarkusTest
class Rule07BlockedClaimsAreNotPublishedTest implements DeskTest {

    private static final Caller rita = Caller.rita();
    private static final Caller chen = Caller.chen();
    private static final Caller edith = Caller.edith();

    private static final Map<String, Object> AN_UNNAMED_SOURCE = Map.of(
            "kind",
            "UNNAMED",
            "role",
            "ORIGINATOR",
            "groundRule",
            "ON_BACKGROUND",
            "description",
            "a person familiar with the matter",
            "reasonForAnonymity",
            "the talks are private");

    private static ClaimInPrint bare() {
        return new ClaimInPrint(Sentences.aClaim());
    }

    private static void attribute(ClaimInPrint claim, Map<String, ?> hop) {
        rita.succeed("recordAttribution", Map.of("claimId", claim.id(), "hops", List.of(hop)), "attribution { id }");
    }

    private static Map<String, Object> with(Map<String, ?> input, String field, Object value) {
        Map<String, Object> whole = new HashMap<>(input);
        whole.put(field, value);
        return whole;
    }

    /** Which blockers the refusal names; it must change nothing. */
    private static List<String> blocked(ClaimInPrint claim) {
        List<String> errors = edith
                .ask("""
                        mutation($input: PublishClaimInput!) {
                          publishClaim(input: $input) { userErrors { code message } } }
                        """, Map.of("input", claim.publishing()))
                .<Map<String, String>>getList("publishClaim.userErrors")
                .stream()
                .map(error -> error.get("code") + " " + error.get("message").split(":")[0])
                .toList();
        assertThat(claim.read("publicationStatus").getString("publicationStatus"))
                .isEqualTo("UNPUBLISHED");
        assertThat(claim.isReadable()).isFalse();
        return errors;
    }

    private static void waive(ClaimInPrint claim, String code, String companyId) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "claimId",
                claim.id(),
                "code",
                code,
                "reason",
                "It cannot wait.",
                "expectedContentVersion",
                new ClaimUnderCheck(claim.id()).contentVersion()));
        if (companyId != null) {
            input.put("companyId", companyId);
        }
        edith.succeed("waiveBlocker", input, "waiver { id }");
    }

    @Nested
    class WithoutRemedy {

        @Test
        void noApprovedFinding() {
            ClaimInPrint claim = ClaimInPrint.supported(Sentences.claim());
            assertThat(blocked(claim)).containsExactly("BLOCKED NO_APPROVED_FINDING");

            new ClaimUnderCheck(claim.id()).proposedBy(chen);
            assertThat(blocked(claim)).containsExactly("BLOCKED NO_APPROVED_FINDING");
        }

        @Test
        void noAttributionThatMayLeave() {
            ClaimInPrint claim = bare();
            someEvidence(claim.id());
            attribute(claim, with(ClaimInPrint.named(aParty("PERSON", unique("Ann"))), "groundRule", "OFF_RECORD"));
            claim.approve();

            assertThat(blocked(claim)).containsExactly("BLOCKED NO_ATTRIBUTION");
        }

        @Test
        void thePersonNamedAndUnnamed() {
            String name = unique("Ann Quill");
            ClaimInPrint claim = bare();
            someEvidence(claim.id());
            attribute(claim, ClaimInPrint.named(aParty("PERSON", name)));
            attribute(claim, with(AN_UNNAMED_SOURCE, "realName", name));
            claim.approve();

            assertThat(blocked(claim)).containsExactly("BLOCKED SAME_PERSON_NAMED_AND_UNNAMED");
        }
    }

    @Nested
    class UnlessWaived {

        @Test
        void anAccusedPartyWasNeverAsked() {
            String accused = aParty("COMPANY", unique("Meridian"));
            ClaimInPrint claim = ClaimInPrint.approved(anAccusationOf(accused));
            assertThat(blocked(claim)).containsExactly("BLOCKED ACCUSED_NOT_ASKED");

            waive(claim, "ACCUSED_NOT_ASKED", accused);
            claim.publish();
        }

        @Test
        void anAccusedPartyMayStillAnswer() {
            String accused = aParty("COMPANY", unique("Meridian"));
            ClaimInPrint claim = ClaimInPrint.approved(anAccusationOf(accused));
            Sentences.anOpenRequest(accused, claim.id());

            assertThat(blocked(claim)).containsExactly("BLOCKED DEADLINE_NOT_PASSED");
        }

        @Test
        void anAccusedPartyGotTooLittleTime() {
            String accused = aParty("COMPANY", unique("Meridian"));
            ClaimInPrint claim = ClaimInPrint.approved(anAccusationOf(accused));
            Instant sentAt = Instant.now().minus(Duration.ofHours(2));
            String request = Sentences.aRequest(
                    Sentences.aRequestTo(accused, sentAt, sentAt.plus(Duration.ofHours(1)), claim.id()));
            Sentences.anAttempt(request, sentAt, "SENT");
            assertThat(blocked(claim)).containsExactly("BLOCKED REPLY_TIME_TOO_SHORT");

            waive(claim, "REPLY_TIME_TOO_SHORT", accused);
            claim.publish();
        }

        @Test
        void theOnlySourceIsUnnamed() {
            ClaimInPrint claim = bare();
            someEvidence(claim.id());
            attribute(claim, AN_UNNAMED_SOURCE);
            claim.approve();
            assertThat(blocked(claim)).containsExactly("BLOCKED ONE_UNNAMED_SOURCE");

            waive(claim, "ONE_UNNAMED_SOURCE", null);
            claim.publish();
        }

        @Test
        void someEvidenceStandsNowhere() {
            ClaimInPrint claim = ClaimInPrint.supported(Sentences.claim());
            Map<String, Object> hearsay = evidenceFor(claim.id());
            hearsay.remove("url");
            someEvidence(hearsay);
            claim.approve();

            assertThat(blocked(claim)).containsExactly("BLOCKED EVIDENCE_WITHOUT_LOCATION");
        }

        @Test
        void thereIsNoEvidence() {
            ClaimInPrint claim = bare();
            attribute(claim, ClaimInPrint.named(aParty("PERSON", unique("Ann"))));
            claim.approve();

            assertThat(blocked(claim)).containsExactly("BLOCKED NO_EVIDENCE");
        }

        @Test
        void aWaiverCoversOneContentAlone() {
            String accused = aParty("COMPANY", unique("Meridian"));
            ClaimInPrint claim = ClaimInPrint.approved(anAccusationOf(accused));
            waive(claim, "ACCUSED_NOT_ASKED", accused);
            someEvidence(claim.id());
            claim.approve();

            assertThat(blocked(claim)).containsExactly("BLOCKED ACCUSED_NOT_ASKED");
        }
    }

    @Test
    void everyBlockerIsNamedAtOnce() {
        String accused = aParty("COMPANY", unique("Meridian"));
        ClaimInPrint claim = new ClaimInPrint(Sentences.aClaim(anAccusationOf(accused)));

        assertThat(blocked(claim))
                .containsExactlyInAnyOrder(
                        "BLOCKED NO_APPROVED_FINDING",
                        "BLOCKED NO_ATTRIBUTION",
                        "BLOCKED ACCUSED_NOT_ASKED",
                        "BLOCKED NO_EVIDENCE");
    }

    @Test
    void aCorrectionPassesThemToo() {
        ClaimInPrint claim = ClaimInPrint.published();
        Map<String, Object> hearsay = evidenceFor(claim.id());
        hearsay.remove("url");
        someEvidence(hearsay);
        claim.approve();

        assertThat(edith.refused("correctPublication", claim.correcting("UPDATE", "More is known.")))
                .containsExactly("BLOCKED claimId");
        assertThat(claim.version()).isEqualTo(1);
    }

    @Test
    void onceTheDeadlinePassedInSilenceReadersSeeTheSilence() {
        String accused = aParty("COMPANY", unique("Meridian"));
        ClaimInPrint claim = ClaimInPrint.approved(anAccusationOf(accused));
        Sentences.anOverdueRequest(accused, claim.id());
        claim.publish();

        var seen = claim.asked("""
                ... on PublishedClaim { companyResponses { kind company { id } askedAt deadline attemptCount
                  asOf { precision value } } publishedAt }
                """);
        assertThat(seen.getString("companyResponses[0].kind")).isEqualTo("NO_RESPONSE");
        assertThat(seen.getString("companyResponses[0].company.id")).isEqualTo(accused);
        assertThat(seen.getInt("companyResponses[0].attemptCount")).isEqualTo(1);
        assertThat(seen.getString("companyResponses[0].asOf.value")).isEqualTo(seen.getString("publishedAt"));

        Sentences.aResponse(Sentences.aResponseOf(accused, claim.id(), "DENIED"));
        assertThat(claim.asked("... on PublishedClaim { companyResponses { kind } }")
                        .<String>getList("companyResponses.kind"))
                .containsExactly("NO_RESPONSE");
    }
}
