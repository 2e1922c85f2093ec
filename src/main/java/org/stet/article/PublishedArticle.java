package org.stet.article;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.stet.graphql.PartialDate;
import org.stet.party.Party;
import org.stet.party.PublishedParty;

/** What readers see of an article. */
@Description("What readers see of an article, as it was when the claim was published.")
public record PublishedArticle(
        @Nullable @Description("The headline; null when it is not known.")
        String headline,

        @Nullable @Description("Where it stands on the web; null when that is not known.")
        String url,

        @Nullable @Description("The outlet; null when it is not known.")
        PublishedParty outlet,

        @Description("When it was published.") PartialDate publishedOn) {

    /** @param outlet null when it is not known */
    public static PublishedArticle of(Article article, Party outlet) {
        return new PublishedArticle(
                article.headline(),
                article.url(),
                outlet == null ? null : PublishedParty.of(outlet),
                article.published());
    }
}
