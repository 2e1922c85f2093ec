package org.stet.imports;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** A proposed import to give back. */
@Input("ReturnImportInput")
@Description("A proposed import to give back.")
public record ReturnImportInput(
        @Id @Description("The import.") String importId,

        @Description("The version of the import that you read.")
        int expectedVersion,

        @Description("Why, at most 20,000 characters.") String reason) {}
