package org.stet.publication.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.stet.graphql.Conditions;

/** Counts what filters ask for. Names are those of the published documents: the working tables are not asked (rule 3). */
@ApplicationScoped
class FacetRepository {

    private static final String ALL = """
            publication p
                JOIN publication_head newest ON newest.claim_id = p.claim_id AND newest.number = p.number""";

    /** What is counted stands beside the words by which the claims were found. */
    private static final String CERTAIN = """
            (SELECT publication_id AS id, texts.* FROM published_wording AS texts) AS p""";

    private static final String HITS = """
            WITH hit AS MATERIALIZED (
                SELECT row_number() OVER (ORDER BY p.published_at DESC, p.claim_id DESC) AS place, p.id, p.rating_label,
                    p.verdict, p.parties, p.outlets, p.publisher_site, p.response_kinds, p.language, p.published_at
                FROM %s
                WHERE %s
                ORDER BY p.published_at DESC, p.claim_id DESC
                LIMIT :most + 1
            ),""";

    private static final String COUNTED = """
            found AS (
                SELECT 'rating' AS facet, rating_label AS value, place FROM hit
                UNION ALL SELECT 'verdict', verdict, place FROM hit
                UNION ALL SELECT 'party', unnest(parties), place FROM hit
                UNION ALL SELECT 'outlet', unnest(outlets), place FROM hit
                UNION ALL SELECT 'publisher', publisher_site, place FROM hit
                UNION ALL SELECT 'responseKind', unnest(response_kinds), place FROM hit
                UNION ALL SELECT 'language', language, place FROM hit
                UNION ALL SELECT 'month', to_char(published_at AT TIME ZONE 'UTC', 'YYYY-MM'), place FROM hit
            ),
            counted AS (
                SELECT facet, value, count(*) AS times, min(place) AS newest,
                    row_number() OVER (PARTITION BY facet ORDER BY count(*) DESC, value) AS rank
                FROM found WHERE value IS NOT NULL AND place <= :most GROUP BY facet, value
            ),
            shown AS (
                SELECT facet, value, times, rank, ((SELECT array_agg(id ORDER BY place) FROM hit))[newest] AS id
                FROM counted WHERE rank <= :longest LIMIT 8 * :longest
            )
            SELECT facet, value, times, CASE WHEN facet IN ('party', 'outlet', 'publisher') THEN (
                SELECT names ->> value FROM published_wording WHERE publication_id = shown.id) END AS name, rank
            FROM shown
            UNION ALL SELECT 'hits', NULL, count(*), NULL, NULL FROM hit
            ORDER BY 1, 5""";

    private static final int LONGEST = 20;

    private final Session session;

    FacetRepository(Session session) {
        this.session = session;
    }

    /** A value of a facet, or the number of claims behind all of them. */
    record Counted(String facet, String value, long times, String name, Long rank) {}

    /**
     * Of all that conditions let through.
     *
     * @param most how many claims are counted, the last published first; one more tells that there are others
     */
    List<Counted> ofAll(Conditions conditions, int most) {
        return count(ALL, conditions, most);
    }

    /** Of certain claims, as long as readers see them. */
    List<Counted> of(List<UUID> claims) {
        Conditions certain = new Conditions()
                .and("p.claim_id = ANY (cast(:claims AS uuid[]))", "claims", claims.toArray(UUID[]::new));
        return count(CERTAIN, certain, claims.size());
    }

    private List<Counted> count(String from, Conditions conditions, int most) {
        NativeQuery<Counted> query =
                session.createNativeQuery(HITS.formatted(from, conditions.text()) + COUNTED, Counted.class);
        conditions.parameters().forEach(query::setParameter);
        return query.setParameter("most", most).setParameter("longest", LONGEST).getResultList();
    }
}
