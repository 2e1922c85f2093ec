package org.stet.review.blocker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.unique;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences;
import org.stet.review.ClaimUnderCheck;

/** Each blocker is raised by what the desk did or left undone, and lifted by what its text says. */
@QuarkusTest
class Rule07BlockersTest implements DeskTest {

    private static final Caller rita = Caller.rita();
    private static final Caller chen = Caller.chen();
    private static final Caller edith = Caller.edith();

    private static ClaimUnderCheck approve(String claim) {
        return new ClaimUnderCheck(claim).proposedBy(chen).approvedBy(edith);
    }

    private static List<String> blockers(ClaimUnderCheck claim) {
        return claim.read("blockers { code }").getList("claim.blockers.code");
    }

    private static void attribute(String claim, Map<String, ?> originator) {
        rita.succeed("recordAttribution", Map.of("claimId", claim, "hops", List.of(originator)), "attribution { id }");
    }

    private static Map<String, Object> unnamed(String realName) {
        return Map.of(
                "kind", "UNNAMED",
                "role", "ORIGINATOR",
                "groundRule", "ON_BACKGROUND",
                "description", "a person familiar with the matter",
                "reasonForAnonymity", "the talks are private",
                "realName", realName);
    }

    /** A company, and a claim against it that nothing but the right of reply can hold back. */
    private record Allegation(String company, String claim) {

        static Allegation recorded() {
            String company = Sentences.aParty("COMPANY", unique("Meridian Robotics"));
            String claim = Sentences.aClaim(Sentences.anAccusationOf(company));
            support(claim);
            return new Allegation(company, claim);
        }
    }

    private static void support(String claim) {
        Sentences.anAttribution(claim, Sentences.aParty("NEWS_OUTLET", unique("The Ledger")));
        Sentences.someEvidence(claim);
    }

    private static ClaimUnderCheck supported() {
        String claim = Sentences.aClaim();
        support(claim);
        return new ClaimUnderCheck(claim);
    }

    @Test
    void nothingHoldsASourcedSupportedAndApprovedClaimBack() {
        assertThat(blockers(new ClaimUnderCheck(Sentences.anApprovedClaim()))).isEmpty();
    }

    @Test
    void noApprovedFinding() {
        ClaimUnderCheck claim = supported();
        assertThat(blockers(claim)).containsExactly("NO_APPROVED_FINDING");
        claim.proposedBy(chen);
        assertThat(blockers(claim)).containsExactly("NO_APPROVED_FINDING");

        claim.approvedBy(edith);
        assertThat(blockers(claim)).isEmpty();

        claim.changedBy(rita);
        assertThat(blockers(claim)).containsExactly("NO_APPROVED_FINDING");
    }

    @Test
    void noAttribution() {
        String claim = Sentences.aClaim();
        Sentences.someEvidence(claim);
        assertThat(blockers(approve(claim))).containsExactly("NO_ATTRIBUTION");

        Sentences.anAttribution(claim, Sentences.aParty("NEWS_OUTLET", unique("The Ledger")));
        assertThat(blockers(approve(claim))).isEmpty();
    }

    @Test
    void theSamePersonNamedAndUnnamedIsShownWithoutTheName() {
        String name = unique("Ole Brandt");
        String claim = Sentences.aClaim();
        Sentences.someEvidence(claim);
        Sentences.anAttribution(claim, Sentences.aParty("PERSON", name));
        attribute(claim, unnamed(name));
        ClaimUnderCheck approved = approve(claim);

        assertThat(blockers(approved)).containsExactly("SAME_PERSON_NAMED_AND_UNNAMED");
        assertThat(approved.read("blockers { message liftedBy company { name } }")
                        .prettify())
                .doesNotContain(name);
    }

    @Test
    void oneSourceAndThatOneUnnamed() {
        String claim = Sentences.aClaim();
        Sentences.someEvidence(claim);
        attribute(claim, unnamed(unique("Ole Brandt")));
        assertThat(blockers(approve(claim))).containsExactly("ONE_UNNAMED_SOURCE");

        Sentences.anAttribution(claim, Sentences.aParty("PUBLIC_BODY", unique("Harbour Office")));
        assertThat(blockers(approve(claim))).isEmpty();
    }

    @Test
    void evidenceThatNobodyCanFind() {
        ClaimUnderCheck claim = supported();
        Map<String, Object> somewhere = new HashMap<>(Sentences.evidenceFor(claim.id()));
        somewhere.remove("url");
        String evidence = Sentences.someEvidence(somewhere);
        assertThat(blockers(approve(claim.id()))).containsExactly("EVIDENCE_WITHOUT_LOCATION");

        rita.succeed(
                "removeEvidence",
                Map.of("evidenceId", evidence, "expectedVersion", 0, "reason", "Nobody can find it."),
                "");
        assertThat(blockers(approve(claim.id()))).isEmpty();
    }

    @Test
    void noEvidenceAndNoNote() {
        String claim = Sentences.aClaim();
        Sentences.anAttribution(claim, Sentences.aParty("NEWS_OUTLET", unique("The Ledger")));
        ClaimUnderCheck approved = approve(claim);
        assertThat(blockers(approved)).containsExactly("NO_EVIDENCE");

        approved.reopenedBy(edith);
        Map<String, Object> noted = approved.proposal();
        noted.put("noEvidenceNote", "Nobody kept records.");
        chen.succeed("proposeVerdict", noted, "");
        assertThat(blockers(approved.approvedBy(edith))).isEmpty();
    }

    @Test
    void anAccusedPartyThatWasNeverAsked() {
        Allegation allegation = Allegation.recorded();
        ClaimUnderCheck claim = approve(allegation.claim());
        assertThat(claim.read("blockers { code waivable company { id } }")
                        .<Map<String, Object>>getList("claim.blockers"))
                .containsExactly(Map.of(
                        "code", "ACCUSED_NOT_ASKED", "waivable", true, "company", Map.of("id", allegation.company())));

        Sentences.anOverdueRequest(allegation.company(), allegation.claim());
        assertThat(blockers(claim)).isEmpty();
    }

    @Test
    void anAccusedPartyThatWasAskedInAHurry() {
        Allegation allegation = Allegation.recorded();
        ClaimUnderCheck claim = approve(allegation.claim());
        Instant sentAt = Instant.now().minus(Duration.ofDays(3));
        Map<String, Object> hurried = Sentences.aRequestTo(
                allegation.company(), sentAt, sentAt.plus(Duration.ofHours(23)), allegation.claim());
        String request = Sentences.aRequest(hurried);
        Sentences.anAttempt(request, sentAt, "SENT");
        assertThat(blockers(claim)).containsExactly("REPLY_TIME_TOO_SHORT");

        rita.succeed(
                "reviseResponseRequest",
                Map.of(
                        "responseRequestId",
                        request,
                        "expectedVersion",
                        versionOf(request),
                        "reason",
                        "They asked for more time.",
                        "channel",
                        "EMAIL",
                        "sentAt",
                        sentAt.toString(),
                        "deadline",
                        sentAt.plus(Duration.ofHours(24)).toString(),
                        "zone",
                        "Europe/Copenhagen"),
                "");
        assertThat(blockers(claim)).isEmpty();
    }

    private static int versionOf(String request) {
        return rita.ask(
                        "query($id: ID!) { node(id: $id) { ... on ResponseRequest { version } } }",
                        Map.of("id", request))
                .getInt("node.version");
    }

    @Test
    void theHouseSaysHowMuchTimeIsEnough() {
        Allegation allegation = Allegation.recorded();
        ClaimUnderCheck claim = approve(allegation.claim());
        Sentences.anOverdueRequest(allegation.company(), allegation.claim());
        grant("PT25H");
        try {
            assertThat(blockers(claim)).containsExactly("REPLY_TIME_TOO_SHORT");
        } finally {
            grant("PT24H");
        }
        assertThat(blockers(claim)).isEmpty();
    }

    private static void grant(String minimumReplyTime) {
        int version = rita.ask("{ houseSettings { version } }").getInt("houseSettings.version");
        Caller.ada()
                .succeed(
                        "reviseHouseSettings",
                        Map.of("expectedVersion", version, "minimumReplyTime", minimumReplyTime),
                        "");
    }

    @Test
    void anAccusedPartyThatMayStillAnswerUntilItDoes() {
        Allegation allegation = Allegation.recorded();
        String request = Sentences.anOpenRequest(allegation.company(), allegation.claim());
        ClaimUnderCheck claim = approve(allegation.claim());
        assertThat(blockers(claim)).containsExactly("DEADLINE_NOT_PASSED");

        Map<String, Object> unasked = Sentences.aResponseOf(allegation.company(), allegation.claim(), "DENIED");
        Sentences.aResponse(unasked);
        assertThat(blockers(approve(allegation.claim()))).containsExactly("DEADLINE_NOT_PASSED");

        Map<String, Object> similar = answer(allegation, request, "SIMILAR_CLAIM");
        Sentences.aResponse(similar);
        assertThat(blockers(approve(allegation.claim()))).containsExactly("DEADLINE_NOT_PASSED");

        Sentences.aResponse(answer(allegation, request, "THIS_CLAIM"));
        assertThat(blockers(approve(allegation.claim()))).isEmpty();
    }

    private static Map<String, Object> answer(Allegation allegation, String request, String scope) {
        Map<String, Object> answer = Sentences.aResponseOf(allegation.company(), allegation.claim(), "DENIED");
        answer.put("responseRequestId", request);
        answer.put("answers", List.of(Map.of("claimId", allegation.claim(), "kind", "DENIED", "scope", scope)));
        return answer;
    }

    @Test
    void aDeadlineThatPassedWithoutAnAttemptThatWasSent() {
        Allegation allegation = Allegation.recorded();
        ClaimUnderCheck claim = approve(allegation.claim());
        Instant sentAt = Instant.now().minus(Duration.ofDays(3));
        String request = Sentences.aRequest(Sentences.aRequestTo(
                allegation.company(), sentAt, sentAt.plus(Duration.ofDays(2)), allegation.claim()));
        assertThat(blockers(claim)).containsExactly("DEADLINE_NOT_PASSED");
        Sentences.anAttempt(request, sentAt, "BOUNCED");
        assertThat(blockers(claim)).containsExactly("DEADLINE_NOT_PASSED");

        Sentences.anAttempt(request, sentAt.plus(Duration.ofHours(1)), "SENT");
        assertThat(blockers(claim)).isEmpty();
        assertThat(claim.status()).isEqualTo("VERIFIED");
    }

    @Test
    void blockersOfManyClaimsAreToldApart() {
        String tag = unique("tag");
        Map<String, Object> bare = Sentences.claim();
        bare.put("tags", List.of(tag));
        String one = Sentences.aClaim(bare);
        bare.put("statement", unique("The ferry is late"));
        String other = Sentences.aClaim(bare);
        support(other);

        assertThat(rita.ask(
                                "query($tag: String!) { claims(filter: {tag: [$tag]}) { nodes { id blockers { code } } } }",
                                Map.of("tag", tag))
                        .<Map<String, Object>>getList("claims.nodes"))
                .containsExactly(
                        Map.of("id", other, "blockers", List.of(Map.of("code", "NO_APPROVED_FINDING"))),
                        Map.of(
                                "id",
                                one,
                                "blockers",
                                List.of(
                                        Map.of("code", "NO_APPROVED_FINDING"),
                                        Map.of("code", "NO_ATTRIBUTION"),
                                        Map.of("code", "NO_EVIDENCE"))));
    }
}
