package org.stet.review;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.stet.graphql.NodeType;
import org.stet.review.scale.Rating;

/** A verdict that a checker proposes. */
@Description("A verdict that a checker proposes.")
public record Proposal(
        @Ignore String byId,
        @Description("When it was proposed.") Instant at,

        @Description("The claim's content version that it is about.")
        int contentVersion,

        @Description("Whether it is a rating.") FindingKind finding,

        @Nullable @Description("The label that it gives; null when the claim is not ratable.")
        Rating rating,

        @Description("Why the desk finds so, for readers.") String rationale,

        @Nullable @Description("What readers are told when there is no evidence; null when nothing is said.")
        String noEvidenceNote) {

    static Proposal of(Proposed kept, Rating rating) {
        return new Proposal(
                NodeType.MEMBER.id(kept.by()),
                kept.at(),
                kept.contentVersion(),
                FindingKind.of(rating),
                rating,
                kept.rationale(),
                kept.noEvidenceNote());
    }
}
