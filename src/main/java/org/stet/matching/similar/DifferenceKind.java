package org.stet.matching.similar;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What sort of thing differs. */
@Enum("DifferenceKind")
@Description("What sort of thing differs between a text and a claim that resembles it.")
public enum DifferenceKind {
    @Description("A number.")
    NUMBER,
    @Description("A date.")
    DATE,
    @Description("One denies what the other asserts.")
    NEGATION,
    @Description("Who it is about.")
    PARTY
}
