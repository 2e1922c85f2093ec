package org.stet.claim;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.stet.article.passage.PassageInput;

/** A further passage at which a claim appears. */
@Input("AddAppearanceInput")
@Description("A further passage at which a claim appears. If the passage was dismissed, the dismissal is taken back.")
public record AddAppearanceInput(
        @Nullable
        @Description("Your own name for this attempt, 1 to 200 characters: sent again, it records nothing twice.")
        String requestId,

        @Id @Description("The claim.") String claimId,
        @Description("The passage.") PassageInput passage) {}
