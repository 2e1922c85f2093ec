package org.stet.export.run;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** An export to cancel. */
@Input("CancelExportInput")
@Description("An export to cancel. What was written of it is thrown away.")
public record CancelExportInput(
        @Id @Description("The export.") String exportId) {}
