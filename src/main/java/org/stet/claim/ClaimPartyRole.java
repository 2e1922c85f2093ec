package org.stet.claim;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What a party has to do with a claim. */
@Enum("ClaimPartyRole")
@Description("What a party has to do with a claim.")
public enum ClaimPartyRole {
    @Description("The claim says that it did something wrong. It has the right of reply.")
    ACCUSED,
    @Description("The claim is about it.")
    SUBJECT,
    @Description("The claim names it in passing.")
    MENTIONED
}
