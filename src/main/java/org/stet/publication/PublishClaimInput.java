package org.stet.publication;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** A claim to publish. */
@Input("PublishClaimInput")
@Description("A claim to publish as it was approved.")
public record PublishClaimInput(
        @Id @Description("The claim.") String claimId,

        @Description("The newest published version that you saw; 0 when there was none.")
        int expectedVersion,

        @Description("The claim's content version that you read.")
        int expectedContentVersion,

        @Nullable
        @Description("Why it replaces the last version; must be given from the second version on, and not before.")
        CorrectionInput correction) {}
