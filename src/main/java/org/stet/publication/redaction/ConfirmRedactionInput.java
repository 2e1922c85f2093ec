package org.stet.publication.redaction;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** A redaction to carry out. */
@Input("ConfirmRedactionInput")
@Description("A redaction to carry out. It cannot be undone.")
public record ConfirmRedactionInput(
        @Id @Description("The redaction.") String redactionId,

        @Description("The version of the redaction that you read.")
        int expectedVersion) {}
