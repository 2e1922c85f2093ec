package org.stet.imports;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** An import to propose. */
@Input("ProposeImportInput")
@Description("An import to propose.")
public record ProposeImportInput(
        @Id @Description("The import.") String importId,

        @Description("The version of the import that you read.")
        int expectedVersion) {}
