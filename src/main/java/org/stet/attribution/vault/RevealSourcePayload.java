package org.stet.attribution.vault;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.UserError;

/** What came of reading the vault. */
@Description("What came of reading the vault.")
public record RevealSourcePayload(
        @Nullable @Description("The source; null when it was refused.")
        RevealedSource source,

        @Description("Why it was refused; empty when it was not.")
        List<@NonNull UserError> userErrors) {}
