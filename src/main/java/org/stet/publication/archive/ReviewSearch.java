package org.stet.publication.archive;

import java.time.Instant;
import org.stet.graphql.Conditions;
import org.stet.graphql.OrderDirection;
import org.stet.graphql.PageRequest;

/**
 * A search for rated claims that readers see, the last checked first.
 *
 * @param words in the notation of web search engines; null for any
 * @param language a BCP 47 tag that begins the wanted ones, so that {@code fr} also finds {@code fr-CA}; null for any
 * @param publisherSite as {@link org.stet.publication.document.Publisher#site} has it; null for any
 * @param checkedAfter null for any time
 * @param skip how many of the first claims to leave out
 */
public record ReviewSearch(
        String words, String language, String publisherSite, Instant checkedAfter, PageRequest page, int skip) {

    static final PublishedClaimOrder ORDER =
            new PublishedClaimOrder(PublishedClaimOrder.Field.CHECKED_AT, OrderDirection.DESC);

    Conditions conditions() {
        return PublishedClaimFilter.ALL
                .conditions()
                .and("p.verdict IS NOT NULL")
                .and("stet_text_matches(p.search, p.language, :words)", "words", words)
                .and(
                        "starts_with(p.language, :language) AND substr(p.language, length(:language) + 1, 1) IN ('', '-')",
                        "language",
                        language)
                .and("p.publisher_site = :publisherSite", "publisherSite", publisherSite)
                .and("p.checked_at >= :checkedAfter", "checkedAfter", checkedAfter)
                .plannedForValues();
    }
}
