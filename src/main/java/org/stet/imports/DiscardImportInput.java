package org.stet.imports;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** An import to give up. */
@Input("DiscardImportInput")
@Description("An import to give up.")
public record DiscardImportInput(
        @Id @Description("The import.") String importId,

        @Description("The version of the import that you read.")
        int expectedVersion,

        @Description("Why, at most 20,000 characters.") String reason) {}
