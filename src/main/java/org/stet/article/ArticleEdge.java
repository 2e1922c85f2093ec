package org.stet.article;

import org.eclipse.microprofile.graphql.Description;

/** An article and its place in the list. */
@Description("An article and its place in the list.")
public record ArticleEdge(
        @Description("The place in the list.") String cursor,
        @Description("The article.") Article node) {}
