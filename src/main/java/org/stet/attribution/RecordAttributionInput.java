package org.stet.attribution;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.Problems;

/** A chain from a claim back to whoever first made it. */
@Input("RecordAttributionInput")
@Description("A chain from a claim back to whoever first made it.")
public record RecordAttributionInput(
        @Nullable
        @Description("Your own name for this attempt, 1 to 200 characters: sent again, it records nothing twice.")
        String requestId,

        @Id @Description("The claim.") String claimId,

        @Description(
                "The steps in order, 1 to 10: the ORIGINATOR first, where we read it last. A SPEAKER_FOR the originator is second; PUBLISHED_IN can only be last; between them stand REPORTED_BY and RELAYED_BY. Our own finding is one hop, our outlet. No party comes twice.")
        List<@NonNull HopInput> hops,

        @Nullable @Id @Description("The passage of an article where we read it.")
        String sourcePassageId) {

    AttributionDraft draft(Problems problems) {
        return AttributionDraft.read(problems, sourcePassageId, hops);
    }
}
