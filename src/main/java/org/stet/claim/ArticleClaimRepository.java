package org.stet.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.stet.graphql.Cursor;
import org.stet.graphql.PageRequest;

/** Which claims appear where. Discarded ones do not. */
@ApplicationScoped
class ArticleClaimRepository {

    private static final String STANDING = """
            WITH standing AS (
                SELECT article_version.article_id, appearance.claim_id, min(passage.start_offset) AS place
                FROM article_version
                JOIN passage ON passage.article_version_id = article_version.id
                JOIN appearance ON appearance.passage_id = passage.id
                JOIN claim ON claim.id = appearance.claim_id
                WHERE article_version.article_id IN (:articles) AND claim.discarded_at IS NULL
                GROUP BY article_version.article_id, appearance.claim_id
            )
            """;

    private final Session session;

    ArticleClaimRepository(Session session) {
        this.session = session;
    }

    /** @param place how many code points precede the claim where it first stands in the article */
    record Standing(UUID articleId, UUID claimId, int place) {}

    record AtPassage(UUID passageId, UUID claimId) {}

    private record Counted(UUID articleId, long claims) {}

    /** Of each article as many claims as the page asks for, in the order of its text. */
    List<Standing> page(Collection<UUID> articles, PageRequest page) {
        return session.createNativeQuery(STANDING + """
                        SELECT article_id, claim_id, place FROM (
                            SELECT standing.*,
                                row_number() OVER (PARTITION BY article_id ORDER BY place, claim_id) AS number
                            FROM standing WHERE (place, claim_id) > (:afterPlace, CAST(:afterClaim AS uuid))
                        ) AS numbered
                        WHERE number <= :fetch ORDER BY article_id, place, claim_id
                        """, Standing.class)
                .setParameter("articles", articles)
                .setParameter("afterPlace", page.after() == null ? -1 : place(page.after()))
                .setParameter(
                        "afterClaim",
                        page.after() == null ? new UUID(0, 0) : page.after().id())
                .setParameter("fetch", page.fetch())
                .getResultList();
    }

    private static int place(Cursor cursor) {
        try {
            return Integer.parseInt(cursor.key());
        } catch (NumberFormatException notAPlace) {
            throw Cursor.invalid();
        }
    }

    /** Articles without claims are left out. */
    Map<UUID, Integer> count(Collection<UUID> articles) {
        Map<UUID, Integer> counts = new HashMap<>();
        session.createNativeQuery(
                        STANDING + "SELECT article_id, count(*) FROM standing GROUP BY article_id", Counted.class)
                .setParameter("articles", articles)
                .getResultList()
                .forEach(counted -> counts.put(counted.articleId(), (int) counted.claims()));
        return counts;
    }

    /** The claims at each passage, the first recorded first. */
    List<AtPassage> atPassages(Collection<UUID> passages) {
        return session.createNativeQuery("""
                        SELECT appearance.passage_id, appearance.claim_id FROM appearance
                        JOIN claim ON claim.id = appearance.claim_id
                        WHERE appearance.passage_id IN (:passages) AND claim.discarded_at IS NULL
                        ORDER BY claim.recorded_at, claim.id
                        """, AtPassage.class)
                .setParameter("passages", passages)
                .getResultList();
    }
}
