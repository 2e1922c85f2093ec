package org.stet.attribution;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.UserError;

/** What came of changing an attribution. */
@Description("What came of changing an attribution.")
public record AttributionPayload(
        @Nullable @Description("The attribution as it is now; null when the change was refused.")
        Attribution attribution,

        @Description("Why it was refused; empty when it was not.")
        List<@NonNull UserError> userErrors) {}
