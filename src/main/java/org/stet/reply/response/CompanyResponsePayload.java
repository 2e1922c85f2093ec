package org.stet.reply.response;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.UserError;

/** What a mutation on a response came to. */
@Description("What a mutation on a response came to.")
public record CompanyResponsePayload(
        @Nullable @Description("The response as it is now; null when nothing was changed.")
        CompanyResponse companyResponse,

        @Description("Why nothing was changed; empty when it was.")
        List<@NonNull UserError> userErrors) {}
