package org.stet.publication.redaction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stet.graphql.Conditions;
import org.stet.graphql.Cursor;
import org.stet.graphql.DatePrecision;
import org.stet.graphql.PageRequest;

@ApplicationScoped
class RedactionRepository implements PanacheRepositoryBase<RedactionEntity, UUID> {

    Optional<RedactionEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean isAsked(UUID claim, int number) {
        return count("claimId = ?1 and number = ?2", claim, number) > 0;
    }

    /** Newest first. */
    List<RedactionEntity> page(Boolean confirmed, PageRequest page) {
        Conditions conditions = conditions(confirmed);
        if (page.after() != null) {
            conditions.andAfter(
                    "(recordedAt, id) < (:afterKey, :afterId)",
                    DatePrecision.INSTANT.begin(page.after().key()).orElseThrow(Cursor::invalid),
                    page.after());
        }
        return find(conditions.text() + " order by recordedAt desc, id desc", conditions.parameters())
                .range(0, page.first())
                .list();
    }

    int count(Boolean confirmed) {
        Conditions conditions = conditions(confirmed);
        return (int) count(conditions.text(), conditions.parameters());
    }

    private static Conditions conditions(Boolean confirmed) {
        Conditions conditions = new Conditions();
        return confirmed == null ? conditions : conditions.and("confirmedAt is " + (confirmed ? "not null" : "null"));
    }
}
