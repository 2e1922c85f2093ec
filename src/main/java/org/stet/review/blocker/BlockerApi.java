package org.stet.review.blocker;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.stet.access.Roles;
import org.stet.claim.Claim;
import org.stet.graphql.NodeLoader;
import org.stet.graphql.NodeType;

/** What holds claims back, and what editors signed about it. */
@GraphQLApi
public class BlockerApi {

    private final Blockers blockers;
    private final WaiverService waivers;

    BlockerApi(Blockers blockers, WaiverService waivers) {
        this.blockers = blockers;
        this.waivers = waivers;
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("Why the claim cannot be published now, waived reasons apart; empty when it can.")
    public List<List<@NonNull Blocker>> blockers(@Source List<Claim> claims) {
        Map<UUID, List<Blocker>> open = blockers.of(ids(claims));
        return ids(claims).stream().map(open::get).toList();
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("What editors signed so that the claim may be published all the same, newest first, revoked or not.")
    public List<List<@NonNull Waiver>> waivers(@Source List<Claim> claims) {
        Map<UUID, List<Waiver>> found = waivers.ofClaims(ids(claims));
        return ids(claims).stream().map(id -> found.getOrDefault(id, List.of())).toList();
    }

    private static List<UUID> ids(List<Claim> claims) {
        return claims.stream()
                .map(claim -> NodeType.CLAIM.uuid(claim.id()).orElseThrow())
                .toList();
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.EDITOR)
    @Description("Signs why one blocker does not hold a claim back. Whoever proposed the verdict cannot.")
    public WaiverPayload waiveBlocker(@Description("The blocker and why.") WaiveBlockerInput input) {
        return waivers.waive(input).payload(WaiverPayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.EDITOR)
    @Description("Takes a waiver back.")
    public WaiverPayload revokeWaiver(@Description("The waiver and why.") RevokeWaiverInput input) {
        return waivers.revoke(input).payload(WaiverPayload::new);
    }

    @ApplicationScoped
    static class Loader implements NodeLoader {

        private final WaiverService waivers;

        Loader(WaiverService waivers) {
            this.waivers = waivers;
        }

        @Override
        public NodeType type() {
            return NodeType.WAIVER;
        }

        @Override
        public Optional<Waiver> load(UUID id) {
            return waivers.find(id);
        }
    }
}
