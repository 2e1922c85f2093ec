package org.stet.matching.similar;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.claim.Claim;
import org.stet.matching.decision.ClaimMatch;
import org.stet.publication.Publication;
import org.stet.review.scale.Rating;
import org.stet.review.scale.Verdict;
import org.stet.wording.TextFragment;

/** A claim of the desk that resembles a text. */
@Description("A claim of the desk that resembles a text.")
public record SimilarClaim(
        @Description("The claim.") Claim claim,

        @Description("How near it comes, from 0 to 1: the calibrated probability that both assert the same.")
        double score,

        @Description("The score in words.") MatchCertainty certainty,

        @Nullable @Description("The headline of its check, as its publisher printed it; null when none is known.")
        String headline,

        @Description("Where it resembles the text: its statement, then its headline and the quote that come nearest.")
        List<@NonNull TextFragment> fragments,

        @Description("What the text says otherwise.") List<@NonNull TextDifference> differences,

        @Nullable
        @Description(
                "When it was last checked: for the desk's own check the day of its approval, for another publisher's the day on which that published it. Null when it never was.")
        Instant checkedAt,

        @Nullable @Description("The label that this check gave; null when it gave none.")
        Rating rating,

        @Nullable @Description("What the label stands for; null when there is none.")
        Verdict verdict,

        @Description("Whether readers see it now.") boolean published,

        @Nullable
        @Description(
                "What was decided about it and the claim that the question names, and stands; null when nothing was, or no claim was named.")
        ClaimMatch match,

        @Nullable @Ignore Publication publication) {}
