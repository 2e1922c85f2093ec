package org.stet.review;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.stet.graphql.NodeType;

/** Why an editor gave a proposal back, and what would do. */
@Description("Why an editor gave a proposal back, and what would do. Whoever accepts a suggestion is its author.")
public record VerdictReturn(
        @Ignore String byId,
        @Description("When it was given back.") Instant at,
        @Description("What the checker is to do.") String note,

        @Nullable @Description("A statement that the editor would approve; null when nothing is suggested.")
        String suggestedStatement,

        @Nullable @Description("A rationale that the editor would approve; null when nothing is suggested.")
        String suggestedRationale) {

    static VerdictReturn of(SentBack kept) {
        return new VerdictReturn(
                NodeType.MEMBER.id(kept.by()),
                kept.at(),
                kept.note(),
                kept.suggestedStatement(),
                kept.suggestedRationale());
    }
}
