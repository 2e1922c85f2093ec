package org.stet.imports.rating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.stet.graphql.Conditions;
import org.stet.graphql.PageRequest;
import org.stet.graphql.SearchText;
import org.stet.graphql.SingleColumn;

@ApplicationScoped
class RatingMappingRepository implements PanacheRepositoryBase<RatingMappingEntity, UUID> {

    /** What the database compares labels by. */
    String key(String label) {
        return SingleColumn.query(getEntityManager(), "SELECT stet_label_key(:label)", String.class)
                .setParameter("label", label)
                .getSingleResult();
    }

    Optional<RatingMappingEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<RatingMappingEntity> lock(String site, String key) {
        return find("labelKey = ?1 and publisherSite is not distinct from ?2", key, site)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<RatingMappingEntity> page(String text, PageRequest page) {
        Conditions conditions = conditions(text);
        if (page.after() != null) {
            conditions.andAfter(
                    "(labelKey, id) > (:afterKey, :afterId)", page.after().key(), page.after());
        }
        return find(conditions.text() + " order by labelKey, id", conditions.parameters())
                .range(0, page.first())
                .list();
    }

    int count(String text) {
        Conditions conditions = conditions(text);
        return (int) count(conditions.text(), conditions.parameters());
    }

    private static Conditions conditions(String text) {
        return new Conditions()
                .andContains(
                        "cast(function('stet_fold', concat(label, ' ', coalesce(publisherSite, ''))) as String)",
                        SearchText.of("text", text));
    }

    /** A row of {@link #verdicts}. */
    record VerdictRow(int place, String verdict) {}

    /** The verdict of each label of each site, where there is one; the site's own mapping goes first. */
    List<VerdictRow> verdicts(List<String> sites, List<String> labels) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        SELECT asked.place::integer, mapping.verdict
                        FROM unnest(:sites, :labels) WITH ORDINALITY AS asked (site, label, place)
                            CROSS JOIN LATERAL (
                                SELECT verdict FROM rating_mapping
                                WHERE label_key = stet_label_key(asked.label)
                                    AND (publisher_site IS NULL OR publisher_site = asked.site)
                                ORDER BY publisher_site NULLS LAST LIMIT 1) AS mapping
                        """, VerdictRow.class)
                .setParameter("sites", sites.toArray(String[]::new))
                .setParameter("labels", labels.toArray(String[]::new))
                .getResultList();
    }
}
