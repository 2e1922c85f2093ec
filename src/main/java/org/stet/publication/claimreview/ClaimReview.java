package org.stet.publication.claimreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.publication.document.Correction;
import org.stet.publication.document.DocumentJson;
import org.stet.publication.document.House;
import org.stet.publication.document.PublishedClaim;
import org.stet.publication.document.Publisher;
import org.stet.review.scale.Rating;

/**
 * A published claim as search engines and aggregators read it.
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

    /**
     * As an element of a schema.org DataFeed, in one line; empty for a claim that is not ratable. The item is a list, as
     * in the feed of Data Commons.
     */
    public Optional<String> feedItem(PublishedClaim claim) {
        if (claim.rating() == null) {
            return Optional.empty();
        }
        Map<String, Object> review =
                review(SchemaOrg.inContext("ClaimReview"), claim).properties();
        return Optional.of(json.text(SchemaOrg.of("DataFeedItem")
                .with("url", url(claim))
                .with("dateCreated", claim.firstPublishedAt())
                .with("dateModified", claim.publishedAt())
                .with("item", List.of(review))
                .properties()));
    }

    /** What a feed of claim reviews begins with: all but the closing of its list of elements. */
    public String feedHead() {
        return feedHead(house.name(), null);
    }

    /**
     * @param name what the feed is called
     * @param asOf the moment of which it is; null when it is of no certain one
     */
    public String feedHead(String name, Instant asOf) {
        String head = json.text(SchemaOrg.inContext("DataFeed")
                .with("name", name)
                .with("url", house.at(""))
                .with("dateModified", asOf)
                .with("publisher", organization(house.publisher()))
                .properties());
        return head.substring(0, head.length() - 1) + ",\"dataFeedElement\":[";
    }

    private SchemaOrg review(SchemaOrg review, PublishedClaim claim) {
        return review.with("url", url(claim))
                .with("datePublished", claim.firstPublishedAt())
                .with("dateModified", claim.publishedAt())
                .with("inLanguage", claim.language())
                .with("headline", claim.headline())
                .with("claimReviewed", claim.statement())
                .with("reviewBody", ReviewBody.of(claim))
                .with("author", organization(publisher(claim)))
                .with("sdPublisher", passedOnBy(publisher(claim)))
                .with("reviewRating", rating(claim.rating()))
                .with("itemReviewed", ReviewedClaim.of(claim))
                .with("citation", Works.evidence(claim.evidence()))
                .with(
                        "correction",
                        claim.corrections().stream()
                                .map(ClaimReview::correction)
                                .toList());
    }

    /** What the ClaimReview of a claim lacks. */
    public ClaimReviewReport report(PublishedClaim claim) {
        return Examination.of(claim, publisher(claim), url(claim));
    }

    /** The first documents named no publisher: they are all of this house. */
    private Publisher publisher(PublishedClaim claim) {
        return claim.publisher() == null ? house.publisher() : claim.publisher();
    }

    /** Null when another publisher shows the check nowhere: our page of it is not the check. */
    private String url(PublishedClaim claim) {
        return claim.url() == null && house.isOwn(publisher(claim)) ? house.page(claim.id()) : claim.url();
    }

    /** Who passes a check on that somebody else made; null for our own. */
    private Map<String, Object> passedOnBy(Publisher publisher) {
        return house.isOwn(publisher) ? null : organization(house.publisher());
    }

    private static Map<String, Object> organization(Publisher publisher) {
        return SchemaOrg.of("Organization")
                .with("name", publisher.name())
                .with("url", publisher.url())
                .properties();
    }

    /** Only a degree of truth has a number: "unproven" is no point between true and false. */
    private static Map<String, Object> rating(Rating rating) {
        SchemaOrg words = SchemaOrg.of("Rating");
        if (rating.value() != null && rating.verdict().value() != null) {
            words.with("ratingValue", rating.value())
                    .with("bestRating", rating.best())
                    .with("worstRating", rating.worst());
        }
        return words.with("alternateName", rating.label()).properties();
    }

    private static Map<String, Object> correction(Correction correction) {
        return SchemaOrg.of("CorrectionComment")
                .with("text", correction.note())
                .with("datePublished", correction.at())
                .properties();
    }
}
