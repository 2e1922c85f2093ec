package org.stet.attribution;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** An attribution that is not to stand. */
@Input("RemoveAttributionInput")
@Description("An attribution that is not to stand. It keeps its id, and its names stay in the vault.")
public record RemoveAttributionInput(
        @Id @Description("The attribution.") String attributionId,
        @Description("The version that you read.") int expectedVersion,
        @Description("Why it goes, at most 500 characters.") String reason) {}
