package org.stet.publication.document;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.attribution.PublishedAttribution;
import org.stet.claim.Checkability;
import org.stet.claim.PublishedAppearance;
import org.stet.claim.PublishedClaimParty;
import org.stet.evidence.PublishedEvidence;
import org.stet.graphql.Node;
import org.stet.reply.PublishedResponse;
import org.stet.review.FindingKind;
import org.stet.review.VerificationStatus;
import org.stet.review.scale.Rating;
import org.stet.review.scale.Verdict;

/** The whole public document of one version of a claim. */
@Description("What readers see of a claim: one numbered version, as it was frozen when it was published.")
public record PublishedClaim(
        @Id @Name("id") @Description("The opaque id, the same for all versions of the claim.")
        String id,

        @Description("The number of this version, from 1.") int version,

        @Description("Always PUBLISHED in a version that was.")
        PublicationStatus publicationStatus,

        @Description("Who checked it.") Publisher publisher,

        @Nullable @Description("Where its publisher shows the check; null when that is nowhere.")
        String url,

        @Nullable @Description("What its publisher headed the check with; null when that is not known.")
        String headline,

        @Description("What is asserted.") String statement,
        @Description("Whether evidence can settle it.") Checkability checkability,

        @Nullable @Description("What the sourcing leaves open.")
        String limits,

        @Description("The language of the statement, as a BCP 47 tag.")
        String language,

        @Description("What it is filed under.") List<@NonNull String> tags,
        @Description("Whether somebody is accused.") boolean allegation,

        @Description("Whom it is about.") List<@NonNull PublishedClaimParty> parties,

        @Description("Where it is said, in articles that readers may be pointed to.")
        List<@NonNull PublishedAppearance> appearances,

        @Description("How far the desk was: VERIFIED in a version that was published.")
        VerificationStatus verificationStatus,

        @Description("Whether the check ended in a rating.") FindingKind finding,

        @Nullable @Description("What the check found; null when the claim is not ratable.")
        Verdict verdict,

        @Nullable @Description("The house's label for it; null when the claim is not ratable.")
        Rating rating,

        @Description("How the desk came to its finding.") String rationale,

        @Nullable @Description("Why there is no evidence; null when there is some.")
        String noEvidenceNote,

        @Description("When the finding was approved.") Instant checkedAt,

        @Description("Who said it, through whom: one chain per way in which it reached us.")
        List<@NonNull PublishedAttribution> attributions,

        @Description("How many independent originators the attributions have.")
        int independentOriginCount,

        @Description("Whether all of it comes from one source, and that one unnamed.")
        boolean onlyOneUnnamed,

        @Description("What the parties concerned say, and where they said nothing.")
        List<@NonNull PublishedResponse> companyResponses,

        @Description("What bears on the claim.") List<@NonNull PublishedEvidence> evidence,

        @Description("Why this and each earlier version replaced the one before it, oldest first.")
        List<@NonNull Correction> corrections,

        @Description("When the first version was published.")
        Instant firstPublishedAt,

        @Description("When this version was published.") Instant publishedAt)
        implements PublishedClaimResult, Node {

    /** The same document as one that was never published. */
    public PublishedClaim unpublished() {
        return with(publisher, url, new Issuing(0, PublicationStatus.UNPUBLISHED, List.of(), publishedAt, publishedAt));
    }

    /** The same document under the number and dates of its publishing. */
    public PublishedClaim issued(int number, Instant first, Instant now, List<Correction> history) {
        return with(publisher, url, new Issuing(number, PublicationStatus.PUBLISHED, history, first, now));
    }

    /** The same document with its publisher, for those that were frozen before they named one. */
    public PublishedClaim by(Publisher who, String where) {
        return with(who, where, new Issuing(version, publicationStatus, corrections, firstPublishedAt, publishedAt));
    }

    /** What publishing gives a document. */
    private record Issuing(
            int number, PublicationStatus status, List<Correction> history, Instant first, Instant now) {}

    private PublishedClaim with(Publisher who, String where, Issuing issuing) {
        return new PublishedClaim(
                id,
                issuing.number(),
                issuing.status(),
                who,
                where,
                headline,
                statement,
                checkability,
                limits,
                language,
                tags,
                allegation,
                parties,
                appearances,
                verificationStatus,
                finding,
                verdict,
                rating,
                rationale,
                noEvidenceNote,
                checkedAt,
                attributions,
                independentOriginCount,
                onlyOneUnnamed,
                companyResponses,
                evidence,
                issuing.history(),
                issuing.first(),
                issuing.now());
    }
}
