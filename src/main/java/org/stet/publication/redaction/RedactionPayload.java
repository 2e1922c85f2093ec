package org.stet.publication.redaction;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.UserError;

/** What a mutation on a redaction came to. */
@Description("What a mutation on a redaction came to.")
public record RedactionPayload(
        @Nullable @Description("The redaction as it is now; null when nothing was changed.")
        Redaction redaction,

        @Description("Why nothing was changed; empty when it was.")
        List<@NonNull UserError> userErrors) {}
