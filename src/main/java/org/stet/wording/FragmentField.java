package org.stet.wording;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What of a claim a fragment is taken from. */
@Enum("FragmentField")
@Description("What of a claim a fragment is taken from.")
public enum FragmentField {
    @Description("The statement.")
    STATEMENT,
    @Description("The headline of the check, as its publisher printed it.")
    HEADLINE,
    @Description("A quote that the claim comes from.")
    QUOTE,
    @Description("Why the finding is what it is.")
    RATIONALE,
    @Description("The name of a party.")
    NAME,
    @Description("A tag.")
    TAG
}
