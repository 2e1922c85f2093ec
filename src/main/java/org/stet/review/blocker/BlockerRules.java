package org.stet.review.blocker;

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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.stet.attribution.ClaimSourcing;
import org.stet.party.Party;
import org.stet.reply.Asked;
import org.stet.review.VerificationStatus;

/** Rule 7: what blocks a claim, before waivers. */
final class BlockerRules {

    private final Duration minimumReplyTime;
    private final Instant now;
    private final List<Blocker> raised = new ArrayList<>();

    private BlockerRules(Duration minimumReplyTime, Instant now) {
        this.minimumReplyTime = minimumReplyTime;
        this.now = now;
    }

    static List<Blocker> raised(ClaimFacts facts, Duration minimumReplyTime, Instant now) {
        BlockerRules rules = new BlockerRules(minimumReplyTime, now);
        rules.finding(facts);
        rules.sources(facts.sourcing());
        if (facts.standing().origin().isEmpty()) {
            rules.work(facts);
        }
        return List.copyOf(rules.raised);
    }

    /** What the desk owes a check of its own: another publisher has asked and looked for itself. */
    private void work(ClaimFacts facts) {
        facts.accused().forEach(this::reply);
        evidence(facts);
    }

    private void finding(ClaimFacts facts) {
        if (facts.standing().status() != VerificationStatus.VERIFIED) {
            raise(
                    NO_APPROVED_FINDING,
                    "No verdict on the claim's present content is approved.",
                    "Have a verdict proposed, and approved by somebody else.");
        }
    }

    private void sources(ClaimSourcing sourcing) {
        if (sourcing.attributions() == 0) {
            raise(
                    NO_ATTRIBUTION,
                    "The claim has no attribution that may leave the desk.",
                    "Record who made the claim, on other terms than off the record.");
        }
        if (sourcing.namedAndUnnamed()) {
            raise(
                    SAME_PERSON_NAMED_AND_UNNAMED,
                    "A person who is an unnamed source of this claim is named on it as well.",
                    "Name the person everywhere on this claim or nowhere.");
        }
        if (sourcing.onlyOneUnnamed()) {
            raise(
                    ONE_UNNAMED_SOURCE,
                    "The claim rests on one source, and that one is unnamed.",
                    "Record a second, independent source or a named one.");
        }
    }

    private void reply(Accused accused) {
        Asked asked = accused.asked();
        if (!asked.asked()) {
            neverAsked(accused.party(), asked);
            return;
        }
        if (Duration.between(asked.sentAt(), asked.deadline()).compareTo(minimumReplyTime) < 0) {
            raise(
                    REPLY_TIME_TOO_SHORT,
                    accused.party(),
                    "%s was given from %s to %s to answer, and the house grants %s."
                            .formatted(
                                    accused.party().name(),
                                    second(asked.sentAt()),
                                    second(asked.deadline()),
                                    minimumReplyTime),
                    "Move the deadline of the request.");
        }
        deadline(accused.party(), asked);
    }

    private static Instant second(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }

    private void neverAsked(Party party, Asked asked) {
        if (!asked.answered()) {
            raise(
                    ACCUSED_NOT_ASKED,
                    party,
                    party.name() + " is accused and was never asked.",
                    "Ask: record a request for a response that names this claim.");
        }
    }

    private void deadline(Party party, Asked asked) {
        switch (asked.state(now)) {
            case DEADLINE_OPEN ->
                raise(
                        DEADLINE_NOT_PASSED,
                        party,
                        party.name() + " has until " + second(asked.deadline()) + " to answer.",
                        "Record its answer to this claim, or wait for the deadline.");
            case NOT_SHOWN_TO_BE_SENT, COULD_NOT_BE_REACHED ->
                raise(
                        DEADLINE_NOT_PASSED,
                        party,
                        party.name() + " has not answered, and no attempt before the deadline is logged as sent.",
                        "Log the attempt that was sent, or ask again on another channel.");
            default -> {}
        }
    }

    private void evidence(ClaimFacts facts) {
        if (facts.unlocated() > 0) {
            raise(
                    EVIDENCE_WITHOUT_LOCATION,
                    "%d pieces of evidence have neither URL nor file hash nor locator.".formatted(facts.unlocated()),
                    "Say where each piece is.");
        }
        boolean noted = facts.standing().proposal() != null
                && facts.standing().proposal().noEvidenceNote() != null;
        if (facts.evidence() == 0 && !noted) {
            raise(
                    NO_EVIDENCE,
                    "Readers would see neither evidence nor a note that there is none.",
                    "Add evidence, or propose the verdict with a note that there is none.");
        }
    }

    private void raise(BlockerCode code, String message, String liftedBy) {
        raise(code, null, message, liftedBy);
    }

    private void raise(BlockerCode code, Party company, String message, String liftedBy) {
        raised.add(new Blocker(code, message, liftedBy, code.isWaivable(), company));
    }
}
