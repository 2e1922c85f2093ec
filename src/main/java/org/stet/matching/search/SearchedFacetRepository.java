package org.stet.matching.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.stet.review.queue.ClaimQueue;

/** Counts what claims have in common, in the working tables. */
@ApplicationScoped
class SearchedFacetRepository {

    private static final String COUNTED = """
            with hit as materialized (
                select claim.id, claim.language, claim.tags, claim.recorded_at, rating.label, rating.verdict,
                    stet_verification_status(claim_check.state, claim_check.number, claim_check.assignee_id,
                        claim_check.proposed_content_version, claim.content_version) as status,
                    %s as publication_status
                from %s left join rating on rating.id = claim_check.proposed_rating_id
                where claim.id = any (cast(:hits as uuid[]))
            ),
            found as (
                select 'rating' as facet, label as value from hit
                union all select 'verdict', verdict from hit
                union all select 'status', status from hit
                union all select 'publicationStatus', publication_status from hit
                union all select 'language', language from hit
                union all select 'tag', unnest(tags) from hit
                union all select 'month', to_char(recorded_at at time zone 'UTC', 'YYYY-MM') from hit
                union all select facet, value from (
                    select distinct 'party' as facet, cast(party.canonical_id as text) as value, hit.id
                    from hit join claim_party on claim_party.claim_id = hit.id
                    join party on party.id = claim_party.party_id
                    union all
                    select distinct 'outlet', cast(party.canonical_id as text), hit.id
                    from hit join appearance on appearance.claim_id = hit.id
                    join passage on passage.id = appearance.passage_id
                    join article_version on article_version.id = passage.article_version_id
                    join article on article.id = article_version.article_id
                    join party on party.id = article.outlet_id
                    union all
                    select distinct 'responseKind', company_response.kind, hit.id
                    from hit join company_response on company_response.claim_id = hit.id
                    where company_response.retracted_at is null
                ) several
            ),
            counted as (
                select facet, value, count(*) as times,
                    row_number() over (partition by facet order by count(*) desc, value) as rank
                from found where value is not null group by facet, value
            )
            select facet, value, times, case when facet in ('party', 'outlet') then (
                select name from party where party.id = cast(value as uuid)) end as name
            from counted where rank <= :longest order by facet, rank""".formatted(SearchConditions.PUBLICATION_STATUS, ClaimQueue.CLAIMS);

    private static final int LONGEST = 20;

    private final Session session;

    SearchedFacetRepository(Session session) {
        this.session = session;
    }

    /** @param name null for what is called as it is */
    record Counted(String facet, String value, long times, String name) {}

    List<Counted> count(List<UUID> claims) {
        return session.createNativeQuery(COUNTED, Counted.class)
                .setParameter("hits", claims.toArray(UUID[]::new))
                .setParameter("longest", LONGEST)
                .getResultList();
    }
}
