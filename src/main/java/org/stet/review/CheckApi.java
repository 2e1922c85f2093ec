package org.stet.review;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.stet.access.Roles;
import org.stet.graphql.NodeLoader;
import org.stet.graphql.NodeType;

/** The steps of a check. */
@GraphQLApi
public class CheckApi {

    private final AssignmentService assignments;
    private final VerdictService verdicts;

    CheckApi(AssignmentService assignments, VerdictService verdicts) {
        this.assignments = assignments;
        this.verdicts = verdicts;
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.CHECKER)
    @Description("Says who checks a claim; begins a check when none is under way.")
    public CheckPayload assignCheck(@Description("Who and what.") AssignCheckInput input) {
        return assignments.assign(input).payload(CheckPayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.CHECKER)
    @Description("Gives a claim back, so that anybody may take it.")
    public CheckPayload unassignCheck(@Description("The claim.") UnassignCheckInput input) {
        return assignments.unassign(input).payload(CheckPayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.CHECKER)
    @Description("Proposes a verdict, which an editor other than you is to approve.")
    public CheckPayload proposeVerdict(@Description("The verdict.") ProposeVerdictInput input) {
        return verdicts.propose(input).payload(CheckPayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.CHECKER)
    @Description("Takes your own proposal back.")
    public CheckPayload withdrawProposal(@Description("The proposal.") WithdrawProposalInput input) {
        return verdicts.withdraw(input).payload(CheckPayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.EDITOR)
    @Description(
            "Approves a proposal. Whoever proposed it, or changed the claim's content since it was last approved, cannot.")
    public CheckPayload approveVerdict(@Description("The proposal.") ApproveVerdictInput input) {
        return verdicts.approve(input).payload(CheckPayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.EDITOR)
    @Description("Gives a proposal back to the checker, with a note and perhaps with words that would do.")
    public CheckPayload returnVerdict(@Description("The proposal and why.") ReturnVerdictInput input) {
        return verdicts.sendBack(input).payload(CheckPayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.EDITOR)
    @Description("Has a checked claim checked again. The old check stays.")
    public CheckPayload reopenClaim(@Description("The claim and why.") ReopenClaimInput input) {
        return assignments.reopen(input).payload(CheckPayload::new);
    }

    @ApplicationScoped
    static class Loader implements NodeLoader {

        private final ReviewService review;

        Loader(ReviewService review) {
            this.review = review;
        }

        @Override
        public NodeType type() {
            return NodeType.CHECK;
        }

        @Override
        public Optional<Check> load(UUID id) {
            return review.find(id);
        }
    }
}
