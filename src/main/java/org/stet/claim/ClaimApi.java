package org.stet.claim;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.stet.access.Roles;
import org.stet.graphql.NodeLoader;
import org.stet.graphql.NodeType;
import org.stet.graphql.PageRequest;
import org.stet.journal.Journal;
import org.stet.journal.JournalConnection;

/** Claims, one checkable assertion each. */
@GraphQLApi
public class ClaimApi {

    private final ClaimService claims;
    private final ClaimParties parties;
    private final Journal journal;

    ClaimApi(ClaimService claims, ClaimParties parties, Journal journal) {
        this.claims = claims;
        this.parties = parties;
        this.journal = journal;
    }

    @Query
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("A claim by its id; null when there is none.")
    public Claim claim(@Id @Description("The claim's id.") String id) {
        return NodeType.CLAIM.uuid(id).flatMap(claims::find).orElse(null);
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("The parties that it is about, in the order in which they were named.")
    public List<List<@NonNull ClaimParty>> parties(@Source List<Claim> claims) {
        List<UUID> ids = claims.stream().map(ClaimApi::uuid).toList();
        Map<UUID, List<ClaimParty>> found = parties.of(ids);
        return ids.stream().map(id -> found.getOrDefault(id, List.of())).toList();
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("What was done to this claim and to all that belongs to it, newest first.")
    public List<JournalConnection> history(
            @Source List<Claim> claims,
            @DefaultValue(PageRequest.DEFAULT_SIZE) @Description("How many at most, 1 to 100.") Integer first,
            @Nullable @Description("Only what comes after this cursor.") String after) {
        return journal.histories(claims.stream().map(claim -> uuid(claim)).toList(), first, after);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Records a claim.")
    public ClaimPayload recordClaim(@Description("The claim.") RecordClaimInput input) {
        return claims.record(input).payload(ClaimPayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Says anew what a claim says and whom it is about. It changes the claim's content.")
    public ClaimPayload reviseClaim(@Description("The claim as it is to be.") ReviseClaimInput input) {
        return claims.revise(input).payload(ClaimPayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Puts a claim away that was never published.")
    public ClaimPayload discardClaim(@Description("The claim.") DiscardClaimInput input) {
        return claims.discard(input).payload(ClaimPayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Takes a discarded claim back.")
    public ClaimPayload restoreClaim(@Description("The claim.") RestoreClaimInput input) {
        return claims.restore(input).payload(ClaimPayload::new);
    }

    private static UUID uuid(Claim claim) {
        return NodeType.CLAIM.uuid(claim.id()).orElseThrow();
    }

    @ApplicationScoped
    static class Loader implements NodeLoader {

        private final ClaimService claims;

        Loader(ClaimService claims) {
            this.claims = claims;
        }

        @Override
        public NodeType type() {
            return NodeType.CLAIM;
        }

        @Override
        public Optional<Claim> load(UUID id) {
            return claims.find(id);
        }
    }
}
