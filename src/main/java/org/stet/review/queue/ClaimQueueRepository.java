package org.stet.review.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.stet.graphql.Conditions;
import org.stet.graphql.Cursor;
import org.stet.graphql.PageRequest;

@ApplicationScoped
class ClaimQueueRepository {

    static final String CLAIMS =
            "claim left join claim_check on claim_check.claim_id = claim.id and claim_check.current";

    private static final String FROM = " from " + CLAIMS + " where ";

    private final Session entities;

    ClaimQueueRepository(Session entities) {
        this.entities = entities;
    }

    /** A claim's place in the list. */
    record Place(UUID id, Instant key) {}

    List<Place> page(WantedClaims wanted, ClaimOrder order, PageRequest page) {
        Conditions conditions = wanted.conditions();
        if (page.after() != null) {
            String beyond = "(%s, claim.id) %s %s"
                    .formatted(order.column(), order.direction().comparison(), Conditions.MOMENT_AND_ID);
            conditions.andAfter(beyond, moment(page.after()), page.after());
        }
        String select = "select claim.id, " + order.column() + FROM + conditions.text();
        String ordered = " order by %1$s %2$s, claim.id %2$s".formatted(order.column(), order.direction());
        var query = entities.createNativeQuery(select + ordered, Place.class);
        conditions.parameters().forEach(query::setParameter);
        return query.setMaxResults(page.fetch()).getResultList();
    }

    /** For each in turn, and one at least. */
    List<Integer> counts(List<WantedClaims> wanted) {
        Conditions counting = Conditions.counting(
                FROM, wanted.stream().map(WantedClaims::conditions).toList());
        var query = entities.createNativeQuery(counting.text(), Object[].class);
        counting.parameters().forEach(query::setParameter);
        return query.getResultList().stream()
                .map(row -> ((Number) row[1]).intValue())
                .toList();
    }

    private static Instant moment(Cursor cursor) {
        try {
            return Instant.parse(cursor.key());
        } catch (DateTimeParseException notAMoment) {
            throw Cursor.invalid();
        }
    }
}
