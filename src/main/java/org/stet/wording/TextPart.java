package org.stet.wording;

import org.eclipse.microprofile.graphql.Description;

/** A stretch of a text, all marked or all not. */
@Description("A stretch of a text, all of it marked or none.")
public record TextPart(
        @Description("The words, to the letter.") String text,

        @Description("Whether it is one of the words that were asked for.")
        boolean marked) {}
