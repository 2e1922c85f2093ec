package org.stet.export.run;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.UserError;

/** What a mutation on an export came to. */
@Description("What a mutation on an export came to.")
public record ExportPayload(
        @Nullable @Description("The export as it is now; null when nothing was changed.")
        Export export,

        @Description("Why nothing was changed; empty when it was.")
        List<@NonNull UserError> userErrors) {}
