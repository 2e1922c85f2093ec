package org.stet.attribution.originator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.stet.graphql.Cursor;
import org.stet.graphql.PageRequest;

/** Which attributions go back to which parties. Removed ones do not, nor those of discarded claims. */
@ApplicationScoped
class OriginatorRepository {

    private static final String ORIGINATED = """
            SELECT attribution.id, attribution.recorded_at
            FROM party
            JOIN hop ON hop.party_id = party.id AND hop.position = 1
            JOIN attribution ON attribution.id = hop.attribution_id AND attribution.removed_at IS NULL
            JOIN claim ON claim.id = attribution.claim_id AND claim.discarded_at IS NULL
            WHERE party.canonical_id = (SELECT canonical_id FROM party WHERE id = asked.id)
            """;

    private final Session session;

    OriginatorRepository(Session session) {
        this.session = session;
    }

    record Originated(UUID party, UUID attribution, Instant recordedAt) {}

    record Counted(UUID party, long attributions) {}

    /** Of each party as many attributions as the page asks for, last recorded first. */
    List<Originated> page(Collection<UUID> parties, PageRequest page) {
        return session.createNativeQuery("""
                        SELECT asked.id AS party, found.id AS attribution, found.recorded_at
                        FROM unnest(:parties) AS asked (id) CROSS JOIN LATERAL (%s
                            AND (attribution.recorded_at, attribution.id)
                                < (CAST(:beforeAt AS timestamptz), CAST(:beforeId AS uuid))
                            ORDER BY attribution.recorded_at DESC, attribution.id DESC LIMIT :fetch
                        ) AS found
                        ORDER BY asked.id, found.recorded_at DESC, found.id DESC
                        """.formatted(ORIGINATED), Originated.class)
                .setParameter("parties", parties.toArray(UUID[]::new))
                .setParameter("beforeAt", page.after() == null ? "infinity" : moment(page.after()))
                .setParameter(
                        "beforeId",
                        (page.after() == null ? new UUID(0, 0) : page.after().id()).toString())
                .setParameter("fetch", page.fetch())
                .getResultList();
    }

    private static String moment(Cursor cursor) {
        try {
            return Instant.parse(cursor.key()).toString();
        } catch (DateTimeException notAMoment) {
            throw Cursor.invalid();
        }
    }

    List<Counted> count(Collection<UUID> parties) {
        return session.createNativeQuery(
                        "SELECT asked.id AS party, (SELECT count(*) FROM (%s) AS found) AS attributions FROM unnest(:parties) AS asked (id)"
                                .formatted(ORIGINATED),
                        Counted.class)
                .setParameter("parties", parties.toArray(UUID[]::new))
                .getResultList();
    }
}
