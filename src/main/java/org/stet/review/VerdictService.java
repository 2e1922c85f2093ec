package org.stet.review;

import static org.stet.graphql.UserErrorCode.NOT_ALLOWED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.stet.claim.ClaimContent;
import org.stet.claim.ClaimHead;
import org.stet.graphql.Outcome;
import org.stet.graphql.Problems;
import org.stet.journal.By;
import org.stet.journal.UnitOfWork;

/** Proposes verdicts, and has them looked at by a second pair of eyes. */
@ApplicationScoped
public class VerdictService {

    private final CheckSteps steps;
    private final CheckRepository checks;
    private final ProposalReader reader;
    private final FourEyes fourEyes;
    private final ClaimContent content;
    private final Instance<PreviewDigest> digest;
    private final UnitOfWork work;

    VerdictService(
            CheckSteps steps,
            CheckRepository checks,
            ProposalReader reader,
            FourEyes fourEyes,
            ClaimContent content,
            Instance<PreviewDigest> digest,
            UnitOfWork work) {
        this.steps = steps;
        this.checks = checks;
        this.reader = reader;
        this.fourEyes = fourEyes;
        this.content = content;
        this.digest = digest;
        this.work = work;
    }

    @Transactional
    public Outcome<Check> propose(ProposeVerdictInput input) {
        return work.change(() -> {
            Problems problems = new Problems();
            ClaimHead claim = content.open(problems, "claimId", input.claimId());
            Proposed proposal = reader.read(problems, input, claim, work.by());
            return problems.any()
                    ? problems.refuse()
                    : steps.begin(CheckStep.PROPOSE, claim, input.expectedVersion(), input.expectedContentVersion())
                            .then(underway -> propose(underway, proposal));
        });
    }

    private Outcome<Check> propose(Underway underway, Proposed proposal) {
        CheckEntity check = steps.goOn(underway);
        Check before = steps.before(underway, check);
        check.propose(proposal);
        return steps.end("verdictProposed", before, check);
    }

    @Transactional
    public Outcome<Check> withdraw(WithdrawProposalInput input) {
        return work.change(() -> {
            Problems problems = new Problems();
            ClaimHead claim = content.open(problems, "claimId", input.claimId());
            return problems.any()
                    ? problems.refuse()
                    : steps.begin(CheckStep.WITHDRAW, claim, input.expectedVersion())
                            .then(this::withdraw);
        });
    }

    private Outcome<Check> withdraw(Underway underway) {
        CheckEntity check = underway.check();
        By by = work.by();
        if (!check.proposed().by().equals(by.member())) {
            return Outcome.refused(
                    NOT_ALLOWED,
                    "claimId",
                    "Somebody else proposed this: only they can withdraw it; an editor returns it.");
        }
        Check before = steps.before(underway, check);
        check.withdraw(by);
        return steps.end("proposalWithdrawn", before, check);
    }

    @Transactional
    public Outcome<Check> sendBack(ReturnVerdictInput input) {
        return work.change(() -> {
            Problems problems = new Problems();
            ClaimHead claim = content.open(problems, "claimId", input.claimId());
            SentBack why = input.read(problems, work.by());
            return problems.any()
                    ? problems.refuse()
                    : steps.begin(CheckStep.RETURN, claim, input.expectedVersion())
                            .then(underway -> sendBack(underway, why));
        });
    }

    private Outcome<Check> sendBack(Underway underway, SentBack why) {
        Check before = steps.before(underway, underway.check());
        underway.check().sendBack(why);
        return steps.end("verdictReturned", before, underway.check());
    }

    @Transactional
    public Outcome<Check> approve(ApproveVerdictInput input) {
        return work.change(() -> {
            Problems problems = new Problems();
            ClaimHead claim = content.open(problems, "claimId", input.claimId());
            return problems.any()
                    ? problems.refuse()
                    : steps.begin(CheckStep.APPROVE, claim, input.expectedVersion(), input.expectedContentVersion())
                            .then(this::approve);
        });
    }

    private Outcome<Check> approve(Underway underway) {
        CheckEntity check = underway.check();
        By by = work.by();
        return fourEyes.refusal(check, by.member()).map(Outcome::<Check>refused).orElseGet(() -> {
            Check before = steps.before(underway, check);
            check.approve(by);
            Outcome<Check> approved = steps.end("verdictApproved", before, check);
            checks.keepApprovedFields(check.id(), preview(underway));
            return approved;
        });
    }

    /** Once the approval is written, so that the preview shows the finding. */
    private Map<String, String> preview(Underway underway) {
        return digest.isResolvable() ? digest.get().fields(underway.claimId()) : Map.of();
    }
}
