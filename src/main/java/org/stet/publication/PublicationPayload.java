package org.stet.publication;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.UserError;

/** What a mutation on what readers see came to. */
@Description("What a mutation on what readers see came to.")
public record PublicationPayload(
        @Nullable @Description("The new version; null when nothing was changed.")
        Publication publication,

        @Description("Why nothing was changed; empty when it was.")
        List<@NonNull UserError> userErrors) {}
