package org.stet.article.passage;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** A passage that was looked at and holds nothing to check. */
@Input("DismissPassageInput")
@Description("A passage that was looked at and holds nothing to check. Refused where a claim appears.")
public record DismissPassageInput(
        @Nullable
        @Description("Your own name for this attempt, 1 to 200 characters: sent again, it changes nothing twice.")
        String requestId,

        @Description("The passage.") PassageInput passage,

        @Nullable @Description("Why there is nothing to check, at most 500 characters.")
        String reason) {}
