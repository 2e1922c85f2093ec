package org.stet.matching.takeover;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.stet.access.Roles;
import org.stet.review.CheckPayload;

/** Earlier findings taken over. */
@GraphQLApi
public class TakeoverApi {

    private final TakeoverService takeovers;

    TakeoverApi(TakeoverService takeovers) {
        this.takeovers = takeovers;
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.CHECKER)
    @Description(
            "Proposes for a claim what the check of another found that matches it, with its rationale and evidence. An editor other than you is to approve it.")
    public CheckPayload takeOverVerdict(@Description("The two claims.") TakeOverVerdictInput input) {
        return takeovers.takeOver(input).payload(CheckPayload::new);
    }
}
