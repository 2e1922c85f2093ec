package org.stet.publication.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.stet.article.PublishedArticle;
import org.stet.attribution.PublishedHop;
import org.stet.claim.PublishedAppearance;
import org.stet.graphql.PartialDate;
import org.stet.party.PartyKind;
import org.stet.party.PublishedParty;
import org.stet.review.scale.Rating;

/**
 * A published claim as search engines read it.
 *
 * @see <a href="https://schema.org/ClaimReview">schema.org/ClaimReview</a>
 */
@ApplicationScoped
public class ClaimReview {

    private final House house;
    private final DocumentJson json;

    ClaimReview(House house, DocumentJson json) {
        this.house = house;
        this.json = json;
    }

    /** As JSON-LD in one line; empty for a claim that is not ratable. */
    public Optional<String> jsonLd(PublishedClaim claim) {
        return claim.rating() == null
                ? Optional.empty()
                : Optional.of(json.text(
                        review(SchemaOrg.inContext("ClaimReview"), claim).properties()));
    }

    /** As an element of a schema.org DataFeed, in one line; empty for a claim that is not ratable. */
    public Optional<String> feedItem(PublishedClaim claim) {
        if (claim.rating() == null) {
            return Optional.empty();
        }
        Map<String, Object> item = SchemaOrg.of("DataFeedItem")
                .with("dateCreated", claim.firstPublishedAt())
                .with("dateModified", claim.publishedAt())
                .with("item", review(SchemaOrg.of("ClaimReview"), claim).properties())
                .properties();
        return Optional.of(json.text(item));
    }

    /** What a feed of claim reviews begins with: all but the closing of its list of elements. */
    public String feedHead() {
        String head = json.text(SchemaOrg.inContext("DataFeed")
                .with("name", house.name())
                .with("url", house.url())
                .with("publisher", publisher())
                .properties());
        return head.substring(0, head.length() - 1) + ",\"dataFeedElement\":[";
    }

    private SchemaOrg review(SchemaOrg review, PublishedClaim claim) {
        return review.with("url", house.page(claim.id()))
                .with("datePublished", claim.firstPublishedAt())
                .with("dateModified", claim.publishedAt())
                .with("inLanguage", claim.language())
                .with("claimReviewed", claim.statement())
                .with("reviewBody", claim.rationale())
                .with("author", publisher())
                .with("reviewRating", rating(claim.rating()))
                .with("itemReviewed", reviewed(claim));
    }

    private Map<String, Object> publisher() {
        return SchemaOrg.of("Organization")
                .with("name", house.name())
                .with("url", house.url())
                .properties();
    }

    /** Only a degree of truth has a number: "unproven" is no point between true and false. */
    private static Map<String, Object> rating(Rating rating) {
        boolean degree = rating.value() != null;
        return SchemaOrg.of("Rating")
                .with("ratingValue", rating.value())
                .with("bestRating", degree ? rating.best() : null)
                .with("worstRating", degree ? rating.worst() : null)
                .with("alternateName", rating.label())
                .properties();
    }

    private static Map<String, Object> reviewed(PublishedClaim claim) {
        List<PublishedArticle> articles = claim.appearances().stream()
                .map(PublishedAppearance::article)
                .distinct()
                .toList();
        return SchemaOrg.of("Claim")
                .with("author", originators(claim))
                .with("datePublished", firstSaid(claim).orElse(null))
                .with("firstAppearance", first(articles))
                .with("appearance", articles.stream().map(ClaimReview::work).toList())
                .properties();
    }

    private static List<PublishedHop> origins(PublishedClaim claim) {
        return claim.attributions().stream()
                .flatMap(attribution -> attribution.hops().stream().limit(1))
                .toList();
    }

    private static List<Map<String, Object>> originators(PublishedClaim claim) {
        return origins(claim).stream()
                .map(PublishedHop::party)
                .filter(Objects::nonNull)
                .distinct()
                .map(ClaimReview::party)
                .toList();
    }

    private static Map<String, Object> party(PublishedParty party) {
        return SchemaOrg.of(party.kind() == PartyKind.PERSON ? "Person" : "Organization")
                .with("name", party.name())
                .with("sameAs", party.sameAs())
                .properties();
    }

    private static Optional<String> firstSaid(PublishedClaim claim) {
        return origins(claim).stream()
                .map(PublishedHop::saidOn)
                .filter(date -> date.value() != null)
                .min(BY_TIME)
                .map(PartialDate::value);
    }

    private static Map<String, Object> first(List<PublishedArticle> articles) {
        return articles.stream()
                .filter(article -> article.publishedOn().value() != null)
                .min(Comparator.comparing(PublishedArticle::publishedOn, BY_TIME))
                .map(ClaimReview::work)
                .orElse(null);
    }

    private static final Comparator<PartialDate> BY_TIME =
            Comparator.comparing(date -> date.precision().begin(date.value()).orElseThrow());

    private static Map<String, Object> work(PublishedArticle article) {
        PublishedParty outlet = article.outlet();
        return SchemaOrg.of("CreativeWork")
                .with("url", article.url())
                .with("headline", article.headline())
                .with("datePublished", article.publishedOn().value())
                .with("publisher", outlet == null ? null : party(outlet))
                .properties();
    }
}
