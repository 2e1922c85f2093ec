package org.stet.matching.decision;

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

/** Decisions on claims that look alike. */
@GraphQLApi
public class ClaimMatchApi {

    private final ClaimMatches matches;

    ClaimMatchApi(ClaimMatches matches) {
        this.matches = matches;
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Says that two claims belong together, and relates them. Both stay claims of their own.")
    public ClaimMatchPayload confirmMatch(@Description("The two claims.") ConfirmMatchInput input) {
        return matches.confirm(input).payload(ClaimMatchPayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Says that two claims only look alike, so that neither is shown for the other again.")
    public ClaimMatchPayload rejectMatch(@Description("The two claims.") RejectMatchInput input) {
        return matches.reject(input).payload(ClaimMatchPayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Takes a decision on two claims back, and with it the relation that it made, if it made one.")
    public ClaimMatchPayload revokeMatch(@Description("The decision and why.") RevokeMatchInput input) {
        return matches.revoke(input).payload(ClaimMatchPayload::new);
    }

    @ApplicationScoped
    static class Loader implements NodeLoader {

        private final Decisions decisions;

        Loader(Decisions decisions) {
            this.decisions = decisions;
        }

        @Override
        public NodeType type() {
            return NodeType.CLAIM_MATCH;
        }

        @Override
        public Optional<ClaimMatch> load(UUID id) {
            return decisions.find(id);
        }
    }
}
