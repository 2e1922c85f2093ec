package org.stet.matching.decision;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.stet.access.Member;
import org.stet.access.MemberService;
import org.stet.access.Roles;
import org.stet.claim.Claim;
import org.stet.claim.ClaimService;
import org.stet.claim.relation.ClaimRelation;
import org.stet.claim.relation.ClaimRelations;
import org.stet.graphql.NodeType;
import org.stet.graphql.Page;
import org.stet.graphql.PageRequest;

/** Decisions seen from their claims, and what belongs to them. */
@GraphQLApi
public class ClaimMatchEndsApi {

    private static final String ORDER = "claimMatches";

    private final Decisions decisions;
    private final ClaimService claims;
    private final ClaimRelations relations;
    private final MemberService members;

    ClaimMatchEndsApi(Decisions decisions, ClaimService claims, ClaimRelations relations, MemberService members) {
        this.decisions = decisions;
        this.claims = claims;
        this.relations = relations;
        this.members = members;
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("What was decided about it and claims that look like it, whichever of the two it is, newest first.")
    public List<ClaimMatchConnection> matches(
            @Source List<Claim> claims,
            @DefaultValue(PageRequest.DEFAULT_SIZE) @Description("How many at most, 1 to 100.") Integer first,
            @Nullable @Description("Only what comes after this cursor.") String after) {
        List<UUID> ids = claims.stream().map(claim -> uuid(claim.id())).toList();
        Map<UUID, Page<ClaimMatch>> pages = decisions.pages(ids, PageRequest.of(first, after, ORDER));
        return ids.stream()
                .map(id -> ClaimMatchConnection.of(pages.get(id), id))
                .toList();
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("How many decisions there are about the claim in all.")
    public List<@NonNull Integer> totalCount(@Source List<ClaimMatchConnection> connections) {
        List<UUID> ids = connections.stream().map(ClaimMatchConnection::claim).toList();
        Map<UUID, Integer> counts = decisions.counts(ids);
        return ids.stream().map(id -> counts.getOrDefault(id, 0)).toList();
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("The claim that was held against the other.")
    public List<Claim> claim(@Source List<ClaimMatch> matches) {
        return ends(matches, ClaimMatch::claimId);
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("The other claim.")
    public List<Claim> otherClaim(@Source List<ClaimMatch> matches) {
        return ends(matches, ClaimMatch::otherClaimId);
    }

    private List<Claim> ends(List<ClaimMatch> matches, Function<ClaimMatch, String> end) {
        List<UUID> ids = matches.stream().map(end).map(ClaimMatchEndsApi::uuid).toList();
        Map<UUID, Claim> found = claims.byIds(ids);
        return ids.stream().map(found::get).toList();
    }

    @RolesAllowed(Roles.REPORTER)
    @Description(
            "The relation that says how the claims hang together; null where the pair was rejected, the decision taken back or the relation removed.")
    public List<@Nullable ClaimRelation> relation(@Source List<ClaimMatch> matches) {
        Map<String, ClaimRelation> found =
                relations
                        .of(matches.stream().map(match -> uuid(match.claimId())).toList())
                        .values()
                        .stream()
                        .flatMap(Collection::stream)
                        .collect(Collectors.toMap(ClaimRelation::id, Function.identity(), (one, same) -> one));
        return matches.stream()
                .map(match -> match.relationId() == null ? null : found.get(match.relationId()))
                .toList();
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("Who decided it.")
    public List<Member> decidedBy(@Source List<ClaimMatch> matches) {
        return members(matches, ClaimMatch::decider);
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("Who took it back; null when nobody did.")
    public List<@Nullable Member> revokedBy(@Source List<ClaimMatch> matches) {
        return members(matches, ClaimMatch::revoker);
    }

    private List<Member> members(List<ClaimMatch> matches, Function<ClaimMatch, UUID> who) {
        Map<UUID, Member> found =
                members.byIds(matches.stream().map(who).filter(Objects::nonNull).toList());
        return matches.stream()
                .map(match -> who.apply(match) == null ? null : found.get(who.apply(match)))
                .toList();
    }

    private static UUID uuid(String claimId) {
        return NodeType.CLAIM.uuid(claimId).orElseThrow();
    }
}
