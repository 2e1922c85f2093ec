package org.stet.attribution;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.Problems;

/** What a chain is to be from now on. */
@Input("ReviseAttributionInput")
@Description("What a chain is to be from now on. It replaces everything that was said, names in the vault apart.")
public record ReviseAttributionInput(
        @Id @Description("The attribution.") String attributionId,
        @Description("The version that you read.") int expectedVersion,

        @Description("The steps in order, as in `recordAttribution`. Give a hop that stays its `hopId`.")
        List<@NonNull HopInput> hops,

        @Nullable @Id @Description("The passage of an article where we read it.")
        String sourcePassageId,

        @Nullable
        @Id
        @Description(
                "The hops whose names leave the vault for ever, which only whoever brought the name and editors may ask for. A hop with a name in the vault is named here or carried on by its `hopId`.")
        List<@NonNull String> forgetNames) {

    AttributionDraft draft(Problems problems) {
        return AttributionDraft.read(problems, sourcePassageId, hops);
    }
}
