package org.stet.publication.claimreview;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;
import org.stet.access.Roles;
import org.stet.claim.Claim;
import org.stet.graphql.NodeType;
import org.stet.graphql.kept.Keepable;
import org.stet.publication.ClaimPreview;
import org.stet.publication.Publications;
import org.stet.publication.document.PublishedClaim;

/** What search engines read of a claim, and what they will miss. */
@GraphQLApi
public class ClaimReviewApi {

    private final ClaimReview review;
    private final Publications publications;

    ClaimReviewApi(ClaimReview review, Publications publications) {
        this.review = review;
        this.publications = publications;
    }

    @Nullable
    @Keepable
    @PermitAll
    @Description("The claim as a schema.org ClaimReview in JSON-LD, for search engines; null when it is not ratable.")
    public String claimReviewJsonLd(@Source PublishedClaim claim) {
        return review.jsonLd(claim).orElse(null);
    }

    @Keepable
    @PermitAll
    @Description("What is missing or questionable in the ClaimReview of this version.")
    public ClaimReviewReport claimReviewReport(@Source PublishedClaim claim) {
        return review.report(claim);
    }

    @RolesAllowed(Roles.REPORTER)
    @Name("claimReviewReport")
    @Description(
            "What would be missing or questionable in the claim's ClaimReview if it were published now. It looks at the claim's `preview`.")
    public List<ClaimReviewReport> draftReports(@Source List<Claim> claims) {
        List<UUID> ids = claims.stream()
                .map(claim -> NodeType.CLAIM.uuid(claim.id()).orElseThrow())
                .toList();
        Map<UUID, ClaimPreview> previews = publications.previews(ids);
        return ids.stream().map(id -> review.report(previews.get(id).claim())).toList();
    }
}
