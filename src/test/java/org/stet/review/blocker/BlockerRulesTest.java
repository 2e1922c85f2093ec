package org.stet.review.blocker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.review.blocker.BlockerCode.ACCUSED_NOT_ASKED;
import static org.stet.review.blocker.BlockerCode.DEADLINE_NOT_PASSED;
import static org.stet.review.blocker.BlockerCode.EVIDENCE_WITHOUT_LOCATION;
import static org.stet.review.blocker.BlockerCode.NO_APPROVED_FINDING;
import static org.stet.review.blocker.BlockerCode.NO_ATTRIBUTION;
import static org.stet.review.blocker.BlockerCode.NO_EVIDENCE;
import static org.stet.review.blocker.BlockerCode.ONE_UNNAMED_SOURCE;
import static org.stet.review.blocker.BlockerCode.REPLY_TIME_TOO_SHORT;
import static org.stet.review.blocker.BlockerCode.SAME_PERSON_NAMED_AND_UNNAMED;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.attribution.ClaimSourcing;
import org.stet.party.Party;
import org.stet.party.PartyKind;
import org.stet.reply.Asked;
import org.stet.review.Check;
import org.stet.review.FindingKind;
import org.stet.review.Proposal;
import org.stet.review.Standing;
import org.stet.review.VerificationStatus;

class BlockerRulesTest {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final Duration DAY = Duration.ofHours(24);
    private static final ClaimSourcing SOUND = new ClaimSourcing(2, 2, false, false);
    private static final Party MERIDIAN =
            new Party("pty_1", 0, PartyKind.COMPANY, "Meridian Robotics", List.of(), List.of(), null, NOW, NOW);

    private static List<BlockerCode> codes(ClaimFacts facts) {
        return BlockerRules.raised(facts, DAY, NOW).stream().map(Blocker::code).toList();
    }

    private static Standing standing(VerificationStatus status, String noEvidenceNote) {
        Proposal proposal = new Proposal("mem_1", NOW, 1, FindingKind.NOT_RATABLE, null, "Because.", noEvidenceNote);
        return new Standing(
                status,
                new Check("chk_1", 0, "clm_1", 1, true, null, null, null, null, null, proposal, null, null, NOW, NOW));
    }

    private static final Standing VERIFIED = standing(VerificationStatus.VERIFIED, null);

    private static ClaimFacts sourced(ClaimSourcing sourcing) {
        return new ClaimFacts(VERIFIED, sourcing, 1, 0, List.of());
    }

    private static ClaimFacts accusing(Asked asked) {
        return new ClaimFacts(VERIFIED, SOUND, 1, 0, List.of(new Accused(MERIDIAN, asked)));
    }

    /** Asked at noon some days ago, with some hours to answer. */
    private static Asked asked(int daysAgo, int hours, boolean attemptSent, boolean answered) {
        Instant sentAt = NOW.minus(Duration.ofDays(daysAgo));
        return new Asked(
                true, sentAt, sentAt.plus(Duration.ofHours(hours)), attemptSent, false, attemptSent ? 1 : 0, answered);
    }

    private static final Asked NEVER = new Asked(false, null, null, false, false, 0, false);

    @Test
    void aSoundClaimIsFree() {
        assertThat(codes(sourced(SOUND))).isEmpty();
    }

    @Test
    void onlyAnApprovedFindingOnThePresentContentWillDo() {
        for (VerificationStatus status : VerificationStatus.values()) {
            ClaimFacts facts = new ClaimFacts(standing(status, null), SOUND, 1, 0, List.of());
            boolean free = status == VerificationStatus.VERIFIED;
            assertThat(codes(facts)).as(status.name()).isEqualTo(free ? List.of() : List.of(NO_APPROVED_FINDING));
        }
    }

    @Test
    void sourcesHoldAClaimBack() {
        assertThat(codes(sourced(new ClaimSourcing(0, 0, false, false)))).containsExactly(NO_ATTRIBUTION);
        assertThat(codes(sourced(new ClaimSourcing(2, 2, false, true)))).containsExactly(SAME_PERSON_NAMED_AND_UNNAMED);
        assertThat(codes(sourced(new ClaimSourcing(1, 1, true, false)))).containsExactly(ONE_UNNAMED_SOURCE);
    }

    @Test
    void evidenceOrANoteMustBeThereAndBeSomewhere() {
        assertThat(codes(new ClaimFacts(VERIFIED, SOUND, 0, 0, List.of()))).containsExactly(NO_EVIDENCE);
        Standing noted = standing(VerificationStatus.VERIFIED, "Nobody kept records.");
        assertThat(codes(new ClaimFacts(noted, SOUND, 0, 0, List.of()))).isEmpty();
        assertThat(codes(new ClaimFacts(VERIFIED, SOUND, 3, 2, List.of()))).containsExactly(EVIDENCE_WITHOUT_LOCATION);
    }

    @Test
    void anAccusedMustHaveBeenAsked() {
        assertThat(codes(accusing(NEVER))).containsExactly(ACCUSED_NOT_ASKED);
        Asked answeredAndThenWithdrawn = new Asked(false, null, null, false, false, 0, true);
        assertThat(codes(accusing(answeredAndThenWithdrawn))).isEmpty();
    }

    @Test
    void anAccusedMustHaveTheTimeThatTheHouseGrants() {
        assertThat(codes(accusing(asked(3, 23, true, false)))).containsExactly(REPLY_TIME_TOO_SHORT);
        assertThat(codes(accusing(asked(3, 24, true, false)))).isEmpty();
        assertThat(codes(accusing(asked(3, 23, true, true)))).containsExactly(REPLY_TIME_TOO_SHORT);
    }

    @Test
    void messagesTellTheTimeToTheSecond() {
        Instant sentAt = Instant.parse("2026-03-10T11:00:00.123456Z");
        Asked asked = new Asked(true, sentAt, sentAt.plus(Duration.ofHours(2)), true, false, 1, false);

        assertThat(BlockerRules.raised(accusing(asked), DAY, NOW))
                .extracting(Blocker::message)
                .containsExactlyInAnyOrder(
                        "Meridian Robotics was given from 2026-03-10T11:00:00Z to 2026-03-10T13:00:00Z to answer, and the house grants PT24H.",
                        "Meridian Robotics has until 2026-03-10T13:00:00Z to answer.");
    }

    @Test
    void anAccusedMustHaveAnsweredOrLetTheDeadlinePass() {
        assertThat(codes(accusing(asked(1, 48, true, false)))).containsExactly(DEADLINE_NOT_PASSED);
        assertThat(codes(accusing(asked(1, 48, true, true)))).isEmpty();
        assertThat(codes(accusing(asked(3, 48, true, false)))).isEmpty();
    }

    @Test
    void aPassedDeadlineLiftsNothingUnlessAnAttemptWasSent() {
        assertThat(codes(accusing(asked(3, 48, false, false)))).containsExactly(DEADLINE_NOT_PASSED);
        Instant sentAt = NOW.minus(Duration.ofDays(3));
        Asked bounced = new Asked(true, sentAt, sentAt.plus(DAY), false, true, 2, false);
        assertThat(codes(accusing(bounced))).containsExactly(DEADLINE_NOT_PASSED);
    }

    @Test
    void eachAccusedPartyHasARightOfItsOwn() {
        Party other = new Party("pty_2", 0, PartyKind.PERSON, "Ole Brandt", List.of(), List.of(), null, NOW, NOW);
        ClaimFacts facts =
                new ClaimFacts(VERIFIED, SOUND, 1, 0, List.of(new Accused(MERIDIAN, NEVER), new Accused(other, NEVER)));

        assertThat(BlockerRules.raised(facts, DAY, NOW))
                .extracting(Blocker::company)
                .containsExactly(MERIDIAN, other);
        assertThat(BlockerRules.raised(facts, DAY, NOW).get(1).message()).contains("Ole Brandt");
    }

    @Test
    void onlyThreeCannotBeWaived() {
        assertThat(Arrays.stream(BlockerCode.values()).filter(code -> !code.isWaivable()))
                .containsExactly(NO_APPROVED_FINDING, NO_ATTRIBUTION, SAME_PERSON_NAMED_AND_UNNAMED);
        assertThat(EnumSet.allOf(BlockerCode.class))
                .filteredOn(BlockerCode::isPerCompany)
                .containsExactly(ACCUSED_NOT_ASKED, REPLY_TIME_TOO_SHORT, DEADLINE_NOT_PASSED);
    }
}
