package org.stet.matching.takeover;

import static org.stet.graphql.UserErrorCode.INVALID_VALUE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.stet.claim.ClaimHead;
import org.stet.graphql.Outcome;
import org.stet.review.scale.Rating;
import org.stet.review.scale.RatingScaleService;

/** Says an earlier rating in the words of the scale in use. */
@ApplicationScoped
class HouseLabels {

    private final RatingScaleService scales;

    HouseLabels(RatingScaleService scales) {
        this.scales = scales;
    }

    /**
     * The label of the scale in use that stands for the same verdict, the same label before others when it was ours: what
     * another house means by a label is known by its verdict alone.
     *
     * @return null inside for a claim that is not ratable, or why the finding does not fit the claim
     */
    Outcome<String> label(Earlier earlier, ClaimHead claim) {
        boolean ratable = claim.checkability().isRatable();
        if (ratable != (earlier.rating() != null)) {
            return Outcome.refused(
                    INVALID_VALUE,
                    "fromClaimId",
                    ratable
                            ? "The earlier check gave no rating and this claim needs one: propose a verdict of your own."
                            : "The earlier check gave a rating and this claim gets none: propose a verdict of your own.");
        }
        return ratable ? label(earlier) : Outcome.done(null);
    }

    private Outcome<String> label(Earlier earlier) {
        Rating rating = earlier.rating();
        List<Rating> inUse = scales.scale(null).orElseThrow().ratings();
        Comparator<Rating> sameLabelFirst =
                Comparator.comparing(each -> !(earlier.isOurs() && each.label().equals(rating.label())));
        return inUse.stream()
                .filter(each -> each.verdict() == rating.verdict())
                .min(sameLabelFirst)
                .map(each -> Outcome.done(each.label()))
                .orElseGet(() -> Outcome.refused(
                        INVALID_VALUE,
                        "fromClaimId",
                        "The scale in use has no label for %s: propose a verdict of your own."
                                .formatted(rating.verdict())));
    }
}
