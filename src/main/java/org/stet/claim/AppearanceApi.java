package org.stet.claim;

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
import org.stet.article.passage.Passage;
import org.stet.article.passage.PassageService;
import org.stet.graphql.NodeLoader;
import org.stet.graphql.NodeType;

/** Where claims stand. */
@GraphQLApi
public class AppearanceApi {

    private final ClaimAppearances appearances;
    private final AppearanceService service;
    private final ClaimService claims;
    private final PassageService passages;

    AppearanceApi(
            ClaimAppearances appearances, AppearanceService service, ClaimService claims, PassageService passages) {
        this.appearances = appearances;
        this.service = service;
        this.claims = claims;
        this.passages = passages;
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("Where it stands, by article and in the order of its text.")
    public List<List<@NonNull Appearance>> appearances(@Source List<Claim> claims) {
        List<UUID> ids = claims.stream()
                .map(claim -> NodeType.CLAIM.uuid(claim.id()).orElseThrow())
                .toList();
        Map<UUID, List<Appearance>> found = appearances.of(ids);
        return ids.stream().map(id -> found.getOrDefault(id, List.of())).toList();
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("The claim that stands there.")
    public List<Claim> claim(@Source List<Appearance> appearances) {
        List<UUID> ids = appearances.stream()
                .map(appearance -> NodeType.CLAIM.uuid(appearance.claimId()).orElseThrow())
                .toList();
        Map<UUID, Claim> found = claims.byIds(ids);
        return ids.stream().map(found::get).toList();
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("The passage at which it stands.")
    public List<Passage> passage(@Source List<Appearance> appearances) {
        List<UUID> ids = appearances.stream()
                .map(appearance -> NodeType.PASSAGE.uuid(appearance.passageId()).orElseThrow())
                .toList();
        Map<UUID, Passage> found = passages.byIds(ids);
        return ids.stream().map(found::get).toList();
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Says that a claim appears at a further passage. It changes the claim's content.")
    public AppearancePayload addAppearance(@Description("The claim and the passage.") AddAppearanceInput input) {
        return service.add(input).payload(AppearancePayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Takes an appearance back. It changes the claim's content.")
    public AppearancePayload removeAppearance(@Description("The appearance.") RemoveAppearanceInput input) {
        return service.remove(input).payload(AppearancePayload::new);
    }

    @ApplicationScoped
    static class Loader implements NodeLoader {

        private final ClaimAppearances appearances;

        Loader(ClaimAppearances appearances) {
            this.appearances = appearances;
        }

        @Override
        public NodeType type() {
            return NodeType.APPEARANCE;
        }

        @Override
        public Optional<Appearance> load(UUID id) {
            return appearances.find(id);
        }
    }
}
