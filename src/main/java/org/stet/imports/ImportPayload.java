package org.stet.imports;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.UserError;

/** What a mutation on an import came to. */
@Description("What a mutation on an import came to.")
public record ImportPayload(
        @Nullable @Name("import") @Description("The import as it is now; null when nothing was changed.")
        Import changed,

        @Description("Why nothing was changed; empty when it was.")
        List<@NonNull UserError> userErrors) {}
