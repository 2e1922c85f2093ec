package org.stet.reply.response;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.UserError;

/** What recording a letter came to. */
@Description("What recording a response came to.")
public record RecordCompanyResponsePayload(
        @Description("One response for each answer, in their order; empty when nothing was recorded.")
        List<@NonNull CompanyResponse> companyResponses,

        @Description("Why nothing was recorded; empty when it was.")
        List<@NonNull UserError> userErrors) {

    static RecordCompanyResponsePayload of(List<CompanyResponse> responses, List<UserError> userErrors) {
        return new RecordCompanyResponsePayload(responses == null ? List.of() : responses, userErrors);
    }
}
