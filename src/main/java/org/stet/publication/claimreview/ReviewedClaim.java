package org.stet.publication.claimreview;

import java.util.Map;
import org.stet.graphql.PartialDate;
import org.stet.publication.document.PublishedClaim;

/** What is reviewed: the claim as it was made by others. */
final class ReviewedClaim {

    private ReviewedClaim() {}

    static Map<String, Object> of(PublishedClaim claim) {
        Origins origins = Origins.of(claim);
        Works works = new Works(claim);
        return SchemaOrg.of("Claim")
                .withOneOrMore(
                        "author", origins.parties().stream().map(Works::party).toList())
                .with("datePublished", origins.date().map(PartialDate::value).orElse(null))
                .with(
                        "firstAppearance",
                        origins.firstArticle().map(works::article).orElse(null))
                .with("appearance", works.articles(origins.articles()))
                .properties();
    }
}
