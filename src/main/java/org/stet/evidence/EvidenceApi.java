package org.stet.evidence;

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

/** What bears on a claim. */
@GraphQLApi
public class EvidenceApi {

    private final EvidenceService evidence;

    EvidenceApi(EvidenceService evidence) {
        this.evidence = evidence;
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("What bears on the claim, in the order of recording, at most 100. Removed evidence is left out.")
    public List<List<@NonNull Evidence>> evidence(@Source List<Claim> claims) {
        List<UUID> ids = claims.stream()
                .map(claim -> NodeType.CLAIM.uuid(claim.id()).orElseThrow())
                .toList();
        Map<UUID, List<Evidence>> found = evidence.ofClaims(ids);
        return ids.stream().map(id -> found.getOrDefault(id, List.of())).toList();
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Adds evidence to a claim. This changes the claim's content.")
    public EvidencePayload addEvidence(@Description("The evidence.") AddEvidenceInput input) {
        return evidence.add(input).payload(EvidencePayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Says anew what a piece of evidence is. This changes the claim's content.")
    public EvidencePayload reviseEvidence(@Description("The evidence as it is to be.") ReviseEvidenceInput input) {
        return evidence.revise(input).payload(EvidencePayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Takes a piece of evidence from its claim. This changes the claim's content.")
    public EvidencePayload removeEvidence(@Description("The evidence.") RemoveEvidenceInput input) {
        return evidence.remove(input).payload(EvidencePayload::new);
    }

    @ApplicationScoped
    static class Loader implements NodeLoader {

        private final EvidenceService evidence;

        Loader(EvidenceService evidence) {
            this.evidence = evidence;
        }

        @Override
        public NodeType type() {
            return NodeType.EVIDENCE;
        }

        @Override
        public Optional<Evidence> load(UUID id) {
            return evidence.find(id);
        }
    }
}
