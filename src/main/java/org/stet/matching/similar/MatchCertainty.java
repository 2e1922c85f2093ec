package org.stet.matching.similar;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How sure it is that two claims are about the same thing. */
@Enum("MatchCertainty")
@Description(
        "How sure it is that a text and a claim assert the same. A text of fewer than eight words, or one that is mostly names, is never certain.")
public enum MatchCertainty {
    @Description("All but surely the same assertion.")
    CERTAIN,
    @Description("Probably the same assertion, or the same with another number or date.")
    LIKELY,
    @Description("Something in common; look for yourself.")
    POSSIBLE
}
