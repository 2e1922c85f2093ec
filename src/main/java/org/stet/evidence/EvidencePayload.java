package org.stet.evidence;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.UserError;

/** What a mutation on a piece of evidence came to. */
@Description("What a mutation on a piece of evidence came to.")
public record EvidencePayload(
        @Nullable @Description("The evidence as it is now; null when nothing was changed.")
        Evidence evidence,

        @Description("Why nothing was changed; empty when it was.")
        List<@NonNull UserError> userErrors) {}
