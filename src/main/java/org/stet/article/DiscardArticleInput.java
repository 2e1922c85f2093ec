package org.stet.article;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** An article to put away. */
@Input("DiscardArticleInput")
@Description("An article to put away. It can be restored. Refused while a claim appears in it.")
public record DiscardArticleInput(
        @Id @Description("The article.") String articleId,
        @Description("The version that you read.") int expectedVersion,

        @Description("Why, at most 500 characters.") String reason) {}
