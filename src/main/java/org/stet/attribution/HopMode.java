package org.stet.attribution;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** In what form the words of a hop were passed on. */
@Enum("HopMode")
@Description("In what form the words of a hop were passed on.")
public enum HopMode {
    @Description("Word for word, whole sentences.")
    DIRECT_QUOTE,
    @Description("A few of the words, inside a sentence of somebody else.")
    PARTIAL_QUOTE,
    @Description("In other words.")
    PARAPHRASE,
    @Description("As an excerpt of a document.")
    DOCUMENT_EXCERPT,
    @Description("Not said as such: somebody concluded it.")
    INFERENCE
}
