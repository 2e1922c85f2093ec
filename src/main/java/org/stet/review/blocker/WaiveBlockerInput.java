package org.stet.review.blocker;

import static org.stet.graphql.UserErrorCode.INVALID_VALUE;
import static org.stet.graphql.UserErrorCode.REQUIRED;

import io.smallrye.graphql.api.Nullable;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.stet.graphql.NodeType;
import org.stet.graphql.Problems;

/** A blocker to waive. */
@Input("WaiveBlockerInput")
@Description("A blocker to waive, for one content of the claim and, where it is about a party, for that party alone.")
public record WaiveBlockerInput(
        @Nullable
        @Description("Your own name for this attempt, 1 to 200 characters: sent again, it signs nothing twice.")
        String requestId,

        @Id @Description("The claim.") String claimId,
        @Description("The blocker; one that can be waived.") BlockerCode code,

        @Nullable @Id @Description("The accused party that the blocker is about; to be left out when it is about none.")
        String companyId,

        @Description("Why the claim may be published all the same, at most 20,000 characters.")
        String reason,

        @Description("The claim's content version that you read.")
        int expectedContentVersion) {

    WaiverContent read(Problems problems) {
        BlockerCode present = problems.present("code", code);
        UUID company = problems.optionalId("companyId", NodeType.PARTY, companyId);
        if (present != null && !present.isWaivable()) {
            problems.add(INVALID_VALUE, "code", "This blocker cannot be waived: do what would lift it.");
        } else if (present != null && present.isPerCompany() && isBlank(companyId)) {
            problems.add(REQUIRED, "companyId", "Say for which accused party: each has a right of its own.");
        } else if (present != null && !present.isPerCompany() && !isBlank(companyId)) {
            problems.add(INVALID_VALUE, "companyId", "This blocker is about no party: leave this out.");
        }
        return new WaiverContent(present, company, problems.text("reason", reason));
    }

    private static boolean isBlank(String id) {
        return id == null || id.isBlank();
    }
}
