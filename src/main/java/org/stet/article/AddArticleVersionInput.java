package org.stet.article;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** A newer text of an article. */
@Input("AddArticleVersionInput")
@Description("A newer text of an article. The earlier ones stay.")
public record AddArticleVersionInput(
        @Nullable
        @Description("Your own name for this attempt, 1 to 200 characters: sent again, it records nothing twice.")
        String requestId,

        @Id @Description("The article.") String articleId,

        @Description("The text, to the letter, at most 500000 characters (Unicode code points).")
        String text) {}
