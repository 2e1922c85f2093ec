package org.stet.publication.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;
import org.stet.graphql.Conditions;
import org.stet.graphql.PageRequest;

/** Which versions readers see, and the documents of versions. No row becomes an entity. */
@ApplicationScoped
class ReadableVersionRepository {

    private static final String NEWEST = """
             FROM publication p JOIN publication_head newest ON newest.claim_id = p.claim_id AND newest.number = p.number
            WHERE\s""";

    /**
     * The same versions, for lists. If they were joined with the newest, PostgreSQL would set aside room for as many claims
     * as there are (Memoize), page by page, only to look up the few that it shows.
     */
    private static final String WITHOUT_LATER = """
             FROM publication p
            WHERE NOT EXISTS (SELECT FROM publication later WHERE later.claim_id = p.claim_id AND later.number > p.number)
            AND\s""";

    private static final String DOCUMENTS =
            "SELECT id, document FROM publication WHERE id = ANY (cast(:ids AS uuid[])) AND document IS NOT NULL";

    private final SessionFactory sessions;

    ReadableVersionRepository(SessionFactory sessions) {
        this.sessions = sessions;
    }

    List<ReadableVersion> page(PublishedClaimFilter filter, PublishedClaimOrder order, PageRequest page) {
        Conditions conditions = order.after(page.after(), filter.conditions());
        String sql = "SELECT p.id, p.claim_id, p." + order.column() + " AS key" + WITHOUT_LATER
                + conditions.text() + " ORDER BY p." + order.column() + " " + order.direction()
                + ", p.claim_id " + order.direction() + " LIMIT " + page.fetch();
        try (StatelessSession session = sessions.openStatelessSession()) {
            NativeQuery<Object[]> query = session.createNativeQuery(sql, Object[].class)
                    .addScalar("id", StandardBasicTypes.UUID)
                    .addScalar("claim_id", StandardBasicTypes.UUID)
                    .addScalar("key", StandardBasicTypes.INSTANT);
            conditions.parameters().forEach(query::setParameter);
            return query.getResultList().stream()
                    .map(row -> new ReadableVersion((UUID) row[0], (UUID) row[1], (Instant) row[2]))
                    .toList();
        }
    }

    /** @param isReadable whether readers see it, and not only what became of it */
    record Newest(UUID id, boolean isReadable) {}

    /** The newest version of a claim; empty when there is none. */
    Optional<Newest> newest(UUID claim) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            return session.createNativeQuery(
                            "SELECT p.id, p.search_text IS NOT NULL AS readable" + NEWEST + "p.claim_id = :claim",
                            Object[].class)
                    .addScalar("id", StandardBasicTypes.UUID)
                    .addScalar("readable", StandardBasicTypes.BOOLEAN)
                    .setParameter("claim", claim)
                    .uniqueResultOptional()
                    .map(row -> new Newest((UUID) row[0], (Boolean) row[1]));
        }
    }

    /** The ids of the versions that readers see of several claims, by claim; those of which they see nothing are left out. */
    Map<UUID, UUID> newest(Collection<UUID> claims) {
        Map<UUID, UUID> newest = new HashMap<>();
        try (StatelessSession session = sessions.openStatelessSession()) {
            session.createNativeQuery(
                            "SELECT p.claim_id, p.id" + NEWEST
                                    + "p.claim_id = ANY (cast(:claims AS uuid[])) AND p.search_text IS NOT NULL",
                            Object[].class)
                    .addScalar("claim_id", StandardBasicTypes.UUID)
                    .addScalar("id", StandardBasicTypes.UUID)
                    .setParameter("claims", claims.toArray(UUID[]::new))
                    .getResultList()
                    .forEach(row -> newest.put((UUID) row[0], (UUID) row[1]));
        }
        return newest;
    }

    /** In UTF-8, by the ids of the versions; those that were erased are left out. */
    Map<UUID, byte[]> documents(Collection<UUID> ids) {
        Map<UUID, byte[]> documents = new HashMap<>();
        try (StatelessSession session = sessions.openStatelessSession()) {
            session.createNativeQuery(DOCUMENTS, Object[].class)
                    .addScalar("id", StandardBasicTypes.UUID)
                    .addScalar("document", StandardBasicTypes.BINARY)
                    .setParameter("ids", ids.toArray(UUID[]::new))
                    .getResultList()
                    .forEach(row -> documents.put((UUID) row[0], (byte[]) row[1]));
        }
        return documents;
    }
}
