package org.stet.attribution.vault;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** A name to read from the vault. */
@Input("RevealSourceInput")
@Description("A name to read from the vault.")
public record RevealSourceInput(
        @Id @Description("The hop of the unnamed source.") String hopId,

        @Description("Why you need to know, at most 500 characters. It goes into the journal with your name.")
        String reason) {}
