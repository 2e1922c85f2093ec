package org.stet.matching.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.stet.graphql.Conditions;
import org.stet.graphql.NodeType;
import org.stet.review.queue.ClaimFilter;
import org.stet.review.queue.ClaimQueue;

/** What a search's filter asks of claims, over {@link ClaimQueue#CLAIMS}. */
@ApplicationScoped
public class SearchConditions {

    /** Known once for a statement, however many claims it looks at. */
    private static final String FAMILY = """
            any (array(select other.id from party one join party other on other.canonical_id = one.canonical_id
                where one.id = any (cast(:%s as uuid[]))))""";

    private static final String ABOUT =
            "exists (select from claim_party where claim_party.claim_id = claim.id and claim_party.party_id = "
                    + FAMILY.formatted("about") + ")";

    private static final String IN_OUTLETS = """
            exists (select from appearance
                join passage on passage.id = appearance.passage_id
                join article_version on article_version.id = passage.article_version_id
                join article on article.id = article_version.article_id
                where appearance.claim_id = claim.id and article.outlet_id = %s)""".formatted(FAMILY.formatted("outlets"));

    /** The status of a claim with {@code claim.id}. */
    static final String PUBLICATION_STATUS = """
            coalesce((select case newest.change when 'WITHDRAWN' then 'WITHDRAWN' else 'PUBLISHED' end
                from publication_head
                join publication newest on newest.claim_id = publication_head.claim_id
                    and newest.number = publication_head.number
                where publication_head.claim_id = claim.id), 'UNPUBLISHED')""";

    private final ClaimQueue queue;

    SearchConditions(ClaimQueue queue) {
        this.queue = queue;
    }

    /** @param exact words that a claim must have, in the notation of web search engines; null for any */
    public Conditions of(SearchFilter filter, String exact) {
        Conditions conditions = queue.conditions(new ClaimFilter(
                null,
                null,
                filter.status(),
                exact,
                null,
                null,
                null,
                null,
                filter.tag(),
                filter.language(),
                null,
                filter.recordedFrom(),
                filter.recordedUntil(),
                null,
                null,
                filter.verdict(),
                filter.rating(),
                null,
                null,
                null,
                null,
                filter.responseKind(),
                null,
                null));
        return conditions
                .and(ABOUT, "about", parties(filter.party()))
                .and(IN_OUTLETS, "outlets", parties(filter.outlet()))
                .andAny(
                        PUBLICATION_STATUS + " in :publicationStatus",
                        "publicationStatus",
                        filter.publicationStatus() == null
                                ? null
                                : filter.publicationStatus().stream()
                                        .map(Enum::name)
                                        .toList());
    }

    /** Null for a list that asks for anything; an id that names no party is left out, so that it finds nothing. */
    private static UUID[] parties(List<String> ids) {
        return ids == null || ids.isEmpty()
                ? null
                : ids.stream().flatMap(id -> NodeType.PARTY.uuid(id).stream()).toArray(UUID[]::new);
    }
}
