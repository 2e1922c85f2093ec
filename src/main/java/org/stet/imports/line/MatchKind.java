package org.stet.imports.line;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** In what a check of a file resembles a claim. */
@Enum("ImportMatchKind")
@Description("In what a check of a file resembles a claim.")
public enum MatchKind {
    @Description("An earlier import of the same check: the same publisher, address and statement.")
    SAME_CHECK,
    @Description("The claim came with a check at the same address.")
    SAME_URL,
    @Description("The same publisher checked the same statement.")
    SAME_STATEMENT_AND_PUBLISHER,
    @Description("The claim makes the same statement, and somebody else checked it or it is the desk's own.")
    SAME_STATEMENT
}
