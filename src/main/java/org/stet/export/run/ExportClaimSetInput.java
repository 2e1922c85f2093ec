package org.stet.export.run;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.export.format.ExportFormat;

/** A claim set to export. */
@Input("ExportClaimSetInput")
@Description("A claim set to export.")
public record ExportClaimSetInput(
        @Nullable
        @Description("Your own name for this attempt, 1 to 200 characters: sent again, it exports nothing twice.")
        String requestId,

        @Id @Description("The claim set.") String claimSetId,
        @Description("The formats, one at least.") List<@NonNull ExportFormat> formats) {}
