package org.stet.wording.rank;

import org.eclipse.microprofile.graphql.Description;

/** A piece of a text; one after the other they are the whole text. */
@Description("A piece of a text that was found; one after the other they are the whole text.")
public record TextPart(
        @Description("The piece itself, white space included.")
        String text,

        @Description("Whether it is what was looked for, and is to be highlighted.")
        boolean marked) {}
