package org.stet.claim.relation;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.stet.access.Roles;
import org.stet.claim.Claim;
import org.stet.claim.ClaimService;
import org.stet.graphql.NodeLoader;
import org.stet.graphql.NodeType;

/** How claims hang together. */
@GraphQLApi
public class ClaimRelationApi {

    private final ClaimRelations relations;
    private final ClaimService claims;

    ClaimRelationApi(ClaimRelations relations, ClaimService claims) {
        this.relations = relations;
        this.claims = claims;
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("How it hangs together with other claims, whichever end it is; the oldest relation first.")
    public List<List<@NonNull ClaimRelation>> relations(@Source List<Claim> claims) {
        List<UUID> ids = claims.stream()
                .map(claim -> NodeType.CLAIM.uuid(claim.id()).orElseThrow())
                .toList();
        Map<UUID, List<ClaimRelation>> found = relations.of(ids);
        return ids.stream().map(id -> found.getOrDefault(id, List.of())).toList();
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("The claim that the relation comes from.")
    public List<Claim> from(@Source List<ClaimRelation> relations) {
        return ends(relations, ClaimRelation::fromId);
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("The claim that it leads to.")
    public List<Claim> to(@Source List<ClaimRelation> relations) {
        return ends(relations, ClaimRelation::toId);
    }

    private List<Claim> ends(List<ClaimRelation> relations, Function<ClaimRelation, String> end) {
        List<UUID> ids = relations.stream()
                .map(relation -> NodeType.CLAIM.uuid(end.apply(relation)).orElseThrow())
                .toList();
        Map<UUID, Claim> found = claims.byIds(ids);
        return ids.stream().map(found::get).toList();
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Says how two claims hang together.")
    public ClaimRelationPayload relateClaims(@Description("The two claims.") RelateClaimsInput input) {
        return relations.relate(input).payload(ClaimRelationPayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Takes a relation back.")
    public ClaimRelationPayload removeRelation(@Description("The relation.") RemoveRelationInput input) {
        return relations.remove(input).payload(ClaimRelationPayload::new);
    }

    @ApplicationScoped
    static class Loader implements NodeLoader {

        private final ClaimRelations relations;

        Loader(ClaimRelations relations) {
            this.relations = relations;
        }

        @Override
        public NodeType type() {
            return NodeType.CLAIM_RELATION;
        }

        @Override
        public Optional<ClaimRelation> load(UUID id) {
            return relations.find(id);
        }
    }
}
