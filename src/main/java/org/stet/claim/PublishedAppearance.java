package org.stet.claim;

import org.eclipse.microprofile.graphql.Description;
import org.stet.article.PublishedArticle;

/** Where readers find a published claim. */
@Description("Where readers find a published claim.")
public record PublishedAppearance(
        @Description("The article.") PublishedArticle article,

        @Description("The words in which the claim stands there.")
        String quote,

        @Description("Up to 32 characters right before them.")
        String prefix,

        @Description("Up to 32 characters right after them.")
        String suffix) {}
