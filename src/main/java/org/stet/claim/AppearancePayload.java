package org.stet.claim;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.UserError;

/** What a mutation on an appearance came to. */
@Description("What a mutation on an appearance came to.")
public record AppearancePayload(
        @Nullable @Description("The appearance, as it was where it was removed; null when nothing was changed.")
        Appearance appearance,

        @Description("Why nothing was changed; empty when it was.")
        List<@NonNull UserError> userErrors) {}
