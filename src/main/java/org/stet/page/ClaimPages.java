package org.stet.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.stet.graphql.NodeType;
import org.stet.publication.claimreview.ClaimReview;
import org.stet.publication.document.House;
import org.stet.publication.document.PublishedClaim;
import org.stet.publication.document.PublishedClaimResult;
import org.stet.publication.document.WithdrawnClaim;
import org.stet.publication.reader.PublishedClaims;

/** The pages of claims, as readers may know them. */
@ApplicationScoped
class ClaimPages {

    /** About what search engines and previews show. */
    private static final int TITLE = 120;

    private static final int DESCRIPTION = 300;

    private final PublishedClaims claims;
    private final ClaimReview review;
    private final House house;
    private final HousePages pages;

    ClaimPages(PublishedClaims claims, ClaimReview review, House house, HousePages pages) {
        this.claims = claims;
        this.review = review;
        this.house = house;
        this.pages = pages;
    }

    /**
     * @param id as it stands in the address, whatever it is
     * @param version the same; null for the newest
     */
    Page of(String id, String version) {
        return NodeType.PUBLISHED_CLAIM
                .uuid(id)
                .flatMap(claim -> find(claim, version))
                .map(answer -> Page.found(head(id, answer, version)))
                .orElseGet(pages::unknown);
    }

    private Optional<PublishedClaimResult> find(UUID claim, String version) {
        if (version == null) {
            return claims.now(claim);
        }
        return version.matches("[1-9][0-9]{0,8}")
                ? claims.numbered(claim, Integer.parseInt(version), false)
                : Optional.empty();
    }

    /** Search engines list the newest version under the claim's own address and nothing else. */
    private Head head(String id, PublishedClaimResult answer, String version) {
        Head head = answer instanceof PublishedClaim claim ? published(claim) : gone(answer);
        return (version == null && answer instanceof PublishedClaim ? head : head.unlisted()).at(house.page(id));
    }

    private Head published(PublishedClaim claim) {
        String rating = claim.rating() == null ? "" : claim.rating().label() + ": ";
        Head head = head(rating + claim.statement(), claim.rationale());
        head.article(claim.firstPublishedAt(), claim.publishedAt());
        review.jsonLd(claim).ifPresent(head::data);
        return head;
    }

    private Head gone(PublishedClaimResult answer) {
        return answer instanceof WithdrawnClaim withdrawn
                ? head("Withdrawn: " + withdrawn.notice(), withdrawn.notice())
                : head("Erased", "What stood here had to be erased.");
    }

    private Head head(String title, String description) {
        return new Head(
                house.name(), Text.cut(title, TITLE) + " – " + house.name(), Text.cut(description, DESCRIPTION));
    }
}
