package org.stet.review;

import static org.stet.graphql.UserErrorCode.ILLEGAL_TRANSITION;
import static org.stet.graphql.UserErrorCode.NOTHING_TO_CHANGE;
import static org.stet.graphql.UserErrorCode.NOT_ALLOWED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.stet.access.Member;
import org.stet.access.MemberService;
import org.stet.access.Role;
import org.stet.claim.ClaimContent;
import org.stet.claim.ClaimHead;
import org.stet.graphql.NodeType;
import org.stet.graphql.Outcome;
import org.stet.graphql.Problems;
import org.stet.journal.UnitOfWork;

/** Says who checks a claim, and begins checks. */
@ApplicationScoped
public class AssignmentService {

    private final CheckSteps steps;
    private final ClaimContent content;
    private final MemberService members;
    private final UnitOfWork work;

    AssignmentService(CheckSteps steps, ClaimContent content, MemberService members, UnitOfWork work) {
        this.steps = steps;
        this.content = content;
        this.members = members;
        this.work = work;
    }

    @Transactional
    public Outcome<Check> assign(AssignCheckInput input) {
        return work.change(() -> {
            Problems problems = new Problems();
            ClaimHead claim = content.open(problems, "claimId", input.claimId());
            UUID assignee = assignee(problems, input.assigneeId());
            return problems.any()
                    ? problems.refuse()
                    : steps.begin(CheckStep.ASSIGN, claim, input.expectedVersion())
                            .then(underway -> assign(underway, assignee));
        });
    }

    private UUID assignee(Problems problems, String id) {
        UUID asked = problems.optionalId("assigneeId", NodeType.MEMBER, id);
        if (asked == null) {
            return work.by().member();
        }
        Optional<Member> member = members.find(asked);
        if (member.isEmpty()) {
            problems.unknownId("assigneeId", NodeType.MEMBER);
        } else if (member.get().role().compareTo(Role.CHECKER) < 0) {
            problems.add(NOT_ALLOWED, "assigneeId", "This member may not check claims: choose a checker or an editor.");
        }
        return asked;
    }

    private Outcome<Check> assign(Underway underway, UUID assignee) {
        CheckEntity check = steps.goOn(underway);
        if (check == underway.check() && assignee.equals(check.assigneeId())) {
            return Outcome.refused(NOTHING_TO_CHANGE, "assigneeId", "This member has the claim already.");
        }
        Check before = steps.before(underway, check);
        check.assign(assignee, work.by());
        return steps.end("assigned", before, check);
    }

    @Transactional
    public Outcome<Check> unassign(UnassignCheckInput input) {
        return work.change(() -> {
            Problems problems = new Problems();
            ClaimHead claim = content.open(problems, "claimId", input.claimId());
            return problems.any()
                    ? problems.refuse()
                    : steps.begin(CheckStep.UNASSIGN, claim, input.expectedVersion())
                            .then(this::unassign);
        });
    }

    private Outcome<Check> unassign(Underway underway) {
        CheckEntity check = underway.check();
        if (check.state() == CheckState.APPROVED) {
            return Outcome.refused(
                    ILLEGAL_TRANSITION,
                    "claimId",
                    "The last check of this claim is approved and stays: assign a new one.");
        }
        if (check.assigneeId() == null) {
            return Outcome.refused(NOTHING_TO_CHANGE, "claimId", "Nobody has this claim.");
        }
        Check before = steps.before(underway, check);
        check.assign(null, work.by());
        return steps.end("unassigned", before, check);
    }

    @Transactional
    public Outcome<Check> reopen(ReopenClaimInput input) {
        return work.change(() -> {
            Problems problems = new Problems();
            ClaimHead claim = content.open(problems, "claimId", input.claimId());
            String reason = problems.text("reason", input.reason());
            return problems.any()
                    ? problems.refuse()
                    : steps.begin(CheckStep.REOPEN, claim, input.expectedVersion())
                            .then(underway -> steps.end("reopened", null, steps.replace(underway.check(), reason)));
        });
    }
}
