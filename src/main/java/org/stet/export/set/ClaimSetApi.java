package org.stet.export.set;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.PermitAll;
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
import org.stet.publication.document.House;
import org.stet.publication.reader.PublishedClaimConnection;

/** Claim sets. */
@GraphQLApi
public class ClaimSetApi {

    private static final String ORDER = "claimSets";

    private final ClaimSetService sets;
    private final ClaimsOfSet claims;
    private final House house;

    ClaimSetApi(ClaimSetService sets, ClaimsOfSet claims, House house) {
        this.sets = sets;
        this.claims = claims;
        this.house = house;
    }

    @Query
    @PermitAll
    @Description(
            "The claim sets, newest first, without discarded ones. Without login the public ones; reporters and checkers see all over published claims, editors all.")
    public ClaimSetConnection claimSets(
            @DefaultValue(PageRequest.DEFAULT_SIZE) @Description("How many at most, 1 to 100.") Integer first,
            @Nullable @Description("Only what comes after this cursor.") String after) {
        return ClaimSetConnection.of(sets.page(PageRequest.of(first, after, ORDER)));
    }

    @PermitAll
    @Description("How many claim sets there are in all.")
    public int totalCount(@Source ClaimSetConnection connection) {
        return sets.count();
    }

    @Query
    @Nullable
    @PermitAll
    @Description("A claim set by its id; null when you may see none with this id.")
    public ClaimSet claimSet(@Id @Description("The opaque id.") String id) {
        return NodeType.CLAIM_SET.uuid(id).flatMap(sets::find).orElse(null);
    }

    @PermitAll
    @Description("How many claims are in it now.")
    public List<@NonNull Integer> claimCount(@Source List<ClaimSet> sets) {
        Map<ClaimSet, Integer> counts = claims.counts(sets);
        return sets.stream().map(counts::get).toList();
    }

    @PermitAll
    @Description(
            "The claims that are in it now, in the order of an export: those over published claims by their first publishing, those over verified ones by their recording. What a VERIFIED set shows is what publishing would freeze.")
    public PublishedClaimConnection claims(
            @Source ClaimSet set,
            @DefaultValue(PageRequest.DEFAULT_SIZE) @Description("How many at most, 1 to 100.") Integer first,
            @Nullable @Description("Only what comes after this cursor.") String after) {
        PageRequest page = PageRequest.of(first, after, "claimSetClaims/" + set.scope());
        return PublishedClaimConnection.of(
                claims.page(set.scope(), set.filter(), page),
                () -> claims.count(set.scope(), set.filter()),
                () -> claims.facets(set.scope(), set.filter()));
    }

    @Nullable
    @PermitAll
    @Description("The address of an Atom feed of what is new in it; null unless it is a set over published claims.")
    public String feedUrl(@Source ClaimSet set) {
        return set.scope() == ClaimSetScope.PUBLISHED ? house.at("/export/sets/" + set.id() + "/feed.atom") : null;
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.EDITOR)
    @Description("Records a claim set.")
    public ClaimSetPayload recordClaimSet(@Description("The claim set.") RecordClaimSetInput input) {
        return sets.record(input).payload(ClaimSetPayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.EDITOR)
    @Description("Changes what a claim set says.")
    public ClaimSetPayload reviseClaimSet(@Description("What it is to say.") ReviseClaimSetInput input) {
        return sets.revise(input).payload(ClaimSetPayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.EDITOR)
    @Description("Puts a claim set away.")
    public ClaimSetPayload discardClaimSet(@Description("The claim set.") DiscardClaimSetInput input) {
        return sets.discard(input).payload(ClaimSetPayload::new);
    }

    @ApplicationScoped
    static class Loader implements NodeLoader {

        private final ClaimSetService sets;

        Loader(ClaimSetService sets) {
            this.sets = sets;
        }

        @Override
        public NodeType type() {
            return NodeType.CLAIM_SET;
        }

        /** The service asks who may see which. */
        @Override
        public boolean isPublic() {
            return true;
        }

        @Override
        public Optional<ClaimSet> load(UUID id) {
            return sets.find(id);
        }
    }
}
