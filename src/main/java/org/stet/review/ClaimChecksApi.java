package org.stet.review;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.stet.access.Roles;
import org.stet.claim.Claim;
import org.stet.claim.ClaimService;
import org.stet.graphql.NodeType;

/** The work on a claim, seen from the claim, and the way back. */
@GraphQLApi
public class ClaimChecksApi {

    private final ReviewService review;
    private final ClaimService claims;

    ClaimChecksApi(ReviewService review, ClaimService claims) {
        this.review = review;
        this.claims = claims;
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("How far the desk is with the claim.")
    public List<VerificationStatus> verificationStatus(@Source List<Claim> claims) {
        Map<UUID, Standing> standings = review.standings(ids(claims));
        return ids(claims).stream().map(id -> standings.get(id).status()).toList();
    }

    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("The claim's current check; null when nobody has begun one.")
    public List<Check> check(@Source List<Claim> claims) {
        Map<UUID, Standing> standings = review.standings(ids(claims));
        return ids(claims).stream().map(id -> standings.get(id).check()).toList();
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("All checks of the claim, newest first.")
    public List<List<@NonNull Check>> checks(@Source List<Claim> claims) {
        Map<UUID, List<Check>> checks = review.checks(ids(claims));
        return ids(claims).stream()
                .map(id -> checks.getOrDefault(id, List.of()))
                .toList();
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("The claim that is checked.")
    public List<Claim> claim(@Source List<Check> checks) {
        List<UUID> ids = checks.stream()
                .map(check -> NodeType.CLAIM.uuid(check.claimId()).orElseThrow())
                .toList();
        Map<UUID, Claim> found = claims.byIds(ids);
        return ids.stream().map(found::get).toList();
    }

    private static List<UUID> ids(List<Claim> claims) {
        return claims.stream()
                .map(claim -> NodeType.CLAIM.uuid(claim.id()).orElseThrow())
                .toList();
    }
}
