package org.stet.matching.saved;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.stet.graphql.Conditions;
import org.stet.matching.search.SearchConditions;
import org.stet.review.queue.ClaimQueue;

/** Counts what is new in searches: among the claims that changed last, so that no number of searches reads the desk. */
@ApplicationScoped
class NewClaimRepository {

    /** In place of the tables that the conditions are about stand their rows that changed, read once for all searches. */
    private static final String CHANGED = """
            with changed as materialized (
                select claim_id, max(changed_at) as changed_at from (
                    (select id as claim_id, changed_at from claim order by changed_at desc limit :lately)
                    union all
                    (select claim_id, changed_at from claim_check where current order by changed_at desc limit :lately)
                ) either group by claim_id
            ),
            claim as materialized (
                select claim.*, changed.changed_at as moved_at from changed join claim on claim.id = changed.claim_id
            ),
            claim_check as materialized (
                select claim_check.* from claim
                join claim_check on claim_check.claim_id = claim.id and claim_check.current
            )""";

    private static final String COUNT = """
            select %s, (select count(*) from (
                select from %s where claim.moved_at > :seen and %s limit :most) new)""";

    private static final int LATELY = 10_000;
    private static final int MOST = 1_000;

    private final Session session;
    private final SearchConditions conditions;

    NewClaimRepository(Session session, SearchConditions conditions) {
        this.session = session;
        this.conditions = conditions;
    }

    /** For each in turn. */
    List<Integer> counts(List<SavedSearch> searches) {
        if (searches.isEmpty()) {
            return List.of();
        }
        List<String> each = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < searches.size(); i++) {
            Conditions one = conditions(searches.get(i)).numbered(i);
            each.add(COUNT.formatted(i, ClaimQueue.CLAIMS, one.text()).replace(":seen", ":seen_" + i));
            values.putAll(one.parameters());
            values.put("seen_" + i, searches.get(i).seenAt());
        }
        NativeQuery<Object[]> query =
                session.createNativeQuery(CHANGED + String.join(" union all ", each) + " order by 1", Object[].class);
        values.forEach(query::setParameter);
        return query.setParameter("lately", LATELY).setParameter("most", MOST).getResultList().stream()
                .map(row -> ((Number) row[1]).intValue())
                .toList();
    }

    private Conditions conditions(SavedSearch search) {
        return conditions.of(search.filter(), search.text());
    }
}
