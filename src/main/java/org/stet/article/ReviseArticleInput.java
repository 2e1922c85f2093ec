package org.stet.article;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.PartialDateInput;

/** What is known about an article from now on. */
@Input("ReviseArticleInput")
@Description("What is known about an article from now on. It replaces everything that was said; the text stays.")
public record ReviseArticleInput(
        @Id @Description("The article.") String articleId,
        @Description("The version that you read.") int expectedVersion,

        @Nullable @Id @Description("The outlet that published it.")
        String outletId,

        @Nullable @Description("The headline, at most 500 characters.")
        String headline,

        @Nullable @Description("Who wrote it, as the byline says; at most 50 names.")
        List<@NonNull String> bylines,

        @Nullable @Description("Where it stands on the web.")
        String url,

        @Nullable @Description("The language that it is written in, as a BCP 47 tag.")
        String language,

        @Nullable @Description("When it was published; unknown when left out.")
        PartialDateInput published,

        @Nullable @Name("public") @Description("Whether readers may be pointed to it. No when left out.")
        Boolean isPublic)
        implements ArticleContent.Source {}
