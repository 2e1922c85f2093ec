package org.stet.article;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** A discarded article to take back. */
@Input("RestoreArticleInput")
@Description("A discarded article to take back.")
public record RestoreArticleInput(
        @Id @Description("The article.") String articleId,
        @Description("The version that you read.") int expectedVersion,

        @Description("Why, at most 500 characters.") String reason) {}
