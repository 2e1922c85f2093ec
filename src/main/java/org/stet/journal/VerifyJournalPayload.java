package org.stet.journal;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.UserError;

/** What the verification found. */
@Description("What the verification found.")
public record VerifyJournalPayload(
        @Nullable @Description("The findings.") JournalVerification verification,

        @Description("Why nothing was verified; empty when it was.")
        List<@NonNull UserError> userErrors) {}
