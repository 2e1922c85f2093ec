package org.stet.review;

import static org.stet.graphql.UserErrorCode.INVALID_VALUE;
import static org.stet.graphql.UserErrorCode.REQUIRED;
import static org.stet.graphql.UserErrorCode.STALE_VERSION;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.stet.claim.ClaimHead;
import org.stet.graphql.Problems;
import org.stet.journal.By;
import org.stet.review.scale.RatingScale;
import org.stet.review.scale.RatingScaleService;

/** Reads a proposed verdict and holds it against the claim and the scale in use. */
@ApplicationScoped
class ProposalReader {

    private final RatingScaleService scales;

    ProposalReader(RatingScaleService scales) {
        this.scales = scales;
    }

    /** @param claim null when the input names none, which is a problem already */
    Proposed read(Problems problems, ProposeVerdictInput input, ClaimHead claim, By by) {
        String label = problems.optionalLine("rating", input.rating());
        String rationale = problems.text("rationale", input.rationale());
        String noEvidenceNote = problems.optionalText("noEvidenceNote", input.noEvidenceNote());
        UUID rating = claim == null ? null : rating(problems, input, claim, label);
        return new Proposed(by.member(), by.at(), input.expectedContentVersion(), rating, rationale, noEvidenceNote);
    }

    private UUID rating(Problems problems, ProposeVerdictInput input, ClaimHead claim, String label) {
        boolean ratable = claim.checkability().isRatable();
        if (!ratable && label != null) {
            problems.add(
                    INVALID_VALUE,
                    "rating",
                    "This claim is " + claim.checkability() + " and gets no rating: leave this out.");
        } else if (ratable && label == null) {
            refuseMissing(problems, input);
        } else if (ratable) {
            return current(problems, label, input.scaleVersion());
        }
        return null;
    }

    private static void refuseMissing(Problems problems, ProposeVerdictInput input) {
        if (input.rating() == null || input.rating().isBlank()) {
            problems.add(REQUIRED, "rating", "This claim can be rated: give a label of the rating scale in use.");
        }
    }

    private UUID current(Problems problems, String label, Integer scaleVersion) {
        RatingScale scale = scales.scale(null).orElseThrow();
        if (scaleVersion != null && scaleVersion != scale.version()) {
            problems.add(
                    STALE_VERSION,
                    "scaleVersion",
                    "The rating scale is at version %d now: load it again and choose.".formatted(scale.version()));
            return null;
        }
        Optional<UUID> rating = scales.current(label);
        if (rating.isEmpty()) {
            problems.add(INVALID_VALUE, "rating", "The scale in use has no such label: take one of `ratingScale`.");
        }
        return rating.orElse(null);
    }
}
