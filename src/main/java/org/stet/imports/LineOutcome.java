package org.stet.imports;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What an import does with one check of its file. */
@Enum("ImportOutcome")
@Description("What an import does with one check of its file.")
public enum LineOutcome {
    @Description("It becomes a claim of its own.")
    CREATE,
    @Description("It replaces what an earlier import of the same check says, as the next version of its publication.")
    UPDATE,
    @Description("It is here already, to the letter. Nothing happens.")
    SAME,
    @Description("It looks like something that is here already, and nobody can tell for sure. Nothing happens.")
    MATCH,
    @Description("It has a rating that nobody has mapped to a verdict. Nothing happens.")
    UNMAPPED,
    @Description("It cannot be imported. Nothing happens.")
    REFUSED;

    /** Whether the approval writes something for it. */
    public boolean writes() {
        return this == CREATE || this == UPDATE;
    }
}
