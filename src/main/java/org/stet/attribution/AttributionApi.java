package org.stet.attribution;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.stet.access.Roles;
import org.stet.claim.Claim;
import org.stet.graphql.NodeType;
import org.stet.graphql.PageRequest;
import org.stet.journal.Journal;
import org.stet.journal.JournalConnection;

/** Who made a claim, and through whom it reached us. */
@GraphQLApi
public class AttributionApi {

    private final AttributionService attributions;
    private final SameOriginService sameOrigins;
    private final Sourcing sourcing;
    private final Journal journal;

    AttributionApi(AttributionService attributions, SameOriginService sameOrigins, Sourcing sourcing, Journal journal) {
        this.attributions = attributions;
        this.sameOrigins = sameOrigins;
        this.sourcing = sourcing;
        this.journal = journal;
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("The chains from this claim back to whoever first made it, in the order of recording. At most 50.")
    public List<List<@NonNull Attribution>> attributions(@Source List<Claim> claims) {
        List<UUID> ids = ids(claims);
        Map<UUID, List<Attribution>> found = attributions.ofClaims(ids);
        return ids.stream().map(id -> found.getOrDefault(id, List.of())).toList();
    }

    @RolesAllowed(Roles.REPORTER)
    @Description(
            "How many independent originators the claim has, as the desk knows it: sources off the record count here, and not in what is published. Originators that are the same party, or marked as having the same origin, count once; unidentified ones only if there is no other.")
    public List<@NonNull Integer> independentOriginCount(@Source List<Claim> claims) {
        List<UUID> ids = ids(claims);
        return ids.stream().map(sourcing.independentOriginCounts(ids)::get).toList();
    }

    @RolesAllowed(Roles.REPORTER)
    @Description(
            "The other attributions of the claim whose originators are marked as no independent sources beside this one's.")
    public List<List<@NonNull SameOrigin>> sameOriginAs(@Source List<Attribution> attributions) {
        List<UUID> ids = attributions.stream()
                .map(attribution -> NodeType.ATTRIBUTION.uuid(attribution.id()).orElseThrow())
                .toList();
        return ids.stream().map(sameOrigins.of(ids)::get).toList();
    }

    private static List<UUID> ids(List<Claim> claims) {
        return claims.stream()
                .map(claim -> NodeType.CLAIM.uuid(claim.id()).orElseThrow())
                .toList();
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("What was done to this attribution, newest first.")
    public List<JournalConnection> history(
            @Source List<Attribution> attributions,
            @DefaultValue(PageRequest.DEFAULT_SIZE) @Description("How many at most, 1 to 100.") Integer first,
            @Nullable @Description("Only what comes after this cursor.") String after) {
        return journal.histories(
                attributions.stream()
                        .map(attribution ->
                                NodeType.ATTRIBUTION.uuid(attribution.id()).orElseThrow())
                        .toList(),
                first,
                after);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Records who made a claim and through whom it reached us.")
    public AttributionPayload recordAttribution(@Description("The chain.") RecordAttributionInput input) {
        return attributions.record(input).payload(AttributionPayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Says anew who made a claim and through whom it reached us.")
    public AttributionPayload reviseAttribution(
            @Description("The chain as it is to be.") ReviseAttributionInput input) {
        return attributions.revise(input).payload(AttributionPayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Takes an attribution from its claim.")
    public AttributionPayload removeAttribution(@Description("The attribution.") RemoveAttributionInput input) {
        return attributions.remove(input).payload(AttributionPayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Marks the originators of two attributions as no independent sources: from now on they count once.")
    public AttributionPayload markSameOrigin(@Description("The two attributions.") MarkSameOriginInput input) {
        return sameOrigins.mark(input).payload(AttributionPayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Undoes a mark of `markSameOrigin`.")
    public AttributionPayload unmarkSameOrigin(@Description("The two attributions.") UnmarkSameOriginInput input) {
        return sameOrigins.unmark(input).payload(AttributionPayload::new);
    }
}
