package org.stet.publication;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** A claim to take back from readers. */
@Input("WithdrawPublicationInput")
@Description("A claim to take back from readers.")
public record WithdrawPublicationInput(
        @Id @Description("The claim.") String claimId,

        @Description("The newest published version that you saw.")
        int expectedVersion,

        @Description("Why it is withdrawn, for readers, at most 20,000 characters.")
        String notice) {}
