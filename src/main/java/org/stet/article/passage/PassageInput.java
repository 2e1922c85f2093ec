package org.stet.article.passage;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** A place in the text of an article, by its words. */
@Input("PassageInput")
@Description(
        "A place in the text of an article, by its words. Where the words stand more than once, `prefix`, `suffix` or `start` must decide. Everything that is given must hold.")
public record PassageInput(
        @Id @Description("The version of the article.") String articleVersionId,

        @Description("The words, to the letter, at most 20000 characters.")
        String exact,

        @Nullable @Description("What stands right before them, to the letter, at most 500 characters.")
        String prefix,

        @Nullable @Description("What stands right after them, to the letter, at most 500 characters.")
        String suffix,

        @Nullable @Description("How many Unicode code points precede them in the text.")
        Integer start) {}
