package org.stet.wording;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A stretch of what was found, with the words that were asked for marked in it. */
@Description("A stretch of what was found, with the words that were asked for marked in it.")
public record TextFragment(
        @Description("What it is taken from.") FragmentField field,

        @Description("The stretch, in parts; put together they are the text.")
        List<@NonNull TextPart> parts) {}
