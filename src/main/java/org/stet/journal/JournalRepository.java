package org.stet.journal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.stet.graphql.ById;
import org.stet.graphql.Conditions;
import org.stet.graphql.Cursor;
import org.stet.graphql.NodeType;
import org.stet.graphql.PageRequest;
import org.stet.graphql.SingleColumn;
import org.stet.graphql.ahead.Found;
import org.stet.graphql.ahead.Part;
import org.stet.graphql.ahead.ReadAhead;
import org.stet.graphql.ahead.ReadsAhead;

@ApplicationScoped
class JournalRepository implements PanacheRepositoryBase<JournalEntryEntity, UUID>, ReadsAhead {

    /** How many entries of each history are read ahead: the newest, and one that says whether there are more. */
    private static final int NEWEST = 2;

    /**
     * The position, in a form that no index has. PostgreSQL cannot know that few entries concern one thing, and would walk
     * the whole journal from its end until it met them.
     */
    private static final String OF_THE_FOUND = "position + 0";

    private static final Part<HistoryRow> HISTORIES = Part.begun(
                    NodeType.CLAIM, HistoryRow.class, "history", """
                    (SELECT :id AS subject, id AS entry, position FROM journal_entry
                    WHERE subject_id = :id OR concerns @> ARRAY[:id]
                    ORDER BY %s DESC LIMIT %s) AS history ORDER BY history.position DESC""".formatted(OF_THE_FOUND, NEWEST))
            .neededFor("Claim.history")
            .leadingTo(NodeType.JOURNAL_ENTRY, "entry");

    private static final Part<CountRow> COUNTS =
            Part.begun(NodeType.CLAIM, CountRow.class, "counted", """
                    (SELECT :id AS subject, count(*) AS entries FROM journal_entry
                    WHERE subject_id = :id OR concerns @> ARRAY[:id]) AS counted""").neededFor("JournalConnection.totalCount");

    private static final Part<JournalEntryEntity> KNOWN = Part.onTheWay(
                    NodeType.JOURNAL_ENTRY, JournalEntryEntity.class, "journal_entry", """
                    journal_entry WHERE journal_entry.id = :id""")
            .leadingTo(NodeType.MEMBER, "member_id");

    private static final Part<JournalPayloadEntity> PAYLOADS =
            Part.onTheWay(NodeType.JOURNAL_ENTRY, JournalPayloadEntity.class, "journal_payload", """
            journal_payload WHERE journal_payload.entry_id = :id""");

    private final ReadAhead ahead;

    JournalRepository(ReadAhead ahead) {
        this.ahead = ahead;
    }

    @Override
    public List<Part<?>> parts() {
        return List.of(HISTORIES, COUNTS, KNOWN, PAYLOADS);
    }

    /** Any number, the same in every process: whoever appends to the journal holds this lock. */
    private static final long APPENDING = 0x57E7L;

    private static final String CONCERNING = "(subjectId = :about or array_contains(concerns, :about))";

    /**
     * Where the journal and the chains of what is changed end. Whoever asks holds the lock until the transaction ends, so
     * positions are in the order of commits.
     */
    JournalEnd lockForAppending(List<Change> changes) {
        lock(APPENDING);
        return end(changes.stream().map(Change::subject).collect(Collectors.toSet()));
    }

    /** In one statement, which begins once the lock is held: only so it sees what the last holder wrote. */
    private JournalEnd end(Collection<UUID> subjects) {
        List<Object[]> rows = session()
                .createNativeQuery("""
                        SELECT last.position, head.subject_id, head.subject_number, head.hash
                        FROM (SELECT coalesce(max(position), 0) AS position FROM journal_entry) AS last
                        LEFT JOIN (
                            SELECT newest.* FROM unnest(:subjects) AS subject (id) CROSS JOIN LATERAL (
                                SELECT subject_id, subject_number, hash FROM journal_entry
                                WHERE subject_id = subject.id ORDER BY subject_number DESC LIMIT 1) AS newest
                        ) AS head ON true
                        """, Object[].class)
                .setParameter("subjects", subjects.toArray(UUID[]::new))
                .getResultList();
        Map<UUID, JournalHead> heads = rows.stream()
                .filter(row -> row[1] != null)
                .collect(Collectors.toMap(
                        row -> (UUID) row[1], row -> new JournalHead((Integer) row[2], (byte[]) row[3])));
        return new JournalEnd((Long) rows.get(0)[0], heads);
    }

    /** Waits for everyone else who asks for this number; held until the transaction ends. */
    void lock(long number) {
        SingleColumn.query(getEntityManager(), "SELECT cast(pg_advisory_xact_lock(:number) AS text)", String.class)
                .setParameter("number", number)
                .getResultList();
    }

    long lastPosition() {
        return getEntityManager()
                .createQuery("select coalesce(max(position), 0) from JournalEntryEntity", Long.class)
                .getSingleResult();
    }

    /** Everything after a position, in journal order. */
    List<JournalEntryEntity> after(long position, int most) {
        return find("position > ?1 order by position", position)
                .range(0, most - 1)
                .list();
    }

    /** The chain of one subject after a position, in journal order. */
    List<JournalEntryEntity> chain(UUID subject, long position, int most) {
        return find("subjectId = ?1 and position > ?2 order by position", subject, position)
                .range(0, most - 1)
                .list();
    }

    List<JournalPayloadEntity> payloads(Collection<UUID> entries) {
        return ahead.with(PAYLOADS, entries, this::readPayloads);
    }

    private List<JournalPayloadEntity> readPayloads(Collection<UUID> entries) {
        return getEntityManager()
                .createQuery("from JournalPayloadEntity where entryId in :entries", JournalPayloadEntity.class)
                .setParameter("entries", entries)
                .getResultList();
    }

    List<JournalEntryEntity> about(UUID subject) {
        return list(CONCERNING, Map.of("about", subject));
    }

    /** A row of {@link #histories}. */
    record HistoryRow(UUID subject, UUID entry) {}

    /** For each subject its newest entries before a position, newest first, in one statement. */
    List<HistoryRow> histories(Collection<UUID> subjects, long before, int most) {
        return before == Long.MAX_VALUE && most <= NEWEST
                ? ahead.of(HISTORIES, subjects)
                        .map(found -> found.first(most))
                        .orElseGet(() -> readHistories(subjects, before, most))
                : readHistories(subjects, before, most);
    }

    private List<HistoryRow> readHistories(Collection<UUID> subjects, long before, int most) {
        return session()
                .createNativeQuery("""
                        SELECT subject.id, entry.id AS entry
                        FROM unnest(:subjects) AS subject (id) CROSS JOIN LATERAL (
                            SELECT id, position FROM journal_entry
                            WHERE (subject_id = subject.id OR concerns @> ARRAY[subject.id]) AND position < :before
                            ORDER BY %s DESC LIMIT :most
                        ) AS entry
                        ORDER BY subject.id, entry.position DESC
                        """.formatted(OF_THE_FOUND), HistoryRow.class)
                .setParameter("subjects", subjects.toArray(UUID[]::new))
                .setParameter("before", before)
                .setParameter("most", most)
                .getResultList();
    }

    /** A row of {@link #counts}. */
    record CountRow(UUID subject, long entries) {}

    /** How many entries each subject's history has, in one statement. */
    List<CountRow> counts(Collection<UUID> subjects) {
        return ahead.of(COUNTS, subjects).map(Found::rows).orElseGet(() -> readCounts(subjects));
    }

    private List<CountRow> readCounts(Collection<UUID> subjects) {
        return session()
                .createNativeQuery("""
                        SELECT subject.id, (
                            SELECT count(*) FROM journal_entry
                            WHERE subject_id = subject.id OR concerns @> ARRAY[subject.id]) AS entries
                        FROM unnest(:subjects) AS subject (id)
                        """, CountRow.class)
                .setParameter("subjects", subjects.toArray(UUID[]::new))
                .getResultList();
    }

    /** A row of {@link #origins}. */
    record OriginRow(UUID subject, NodeType type) {}

    /** As what each thing entered the journal; those of other types and those that never did are left out. */
    List<OriginRow> origins(Collection<UUID> things, Collection<NodeType> types) {
        return getEntityManager()
                .createQuery("""
                        select subjectId, subjectType from JournalEntryEntity
                        where subjectNumber = 1 and subjectId in :things and subjectType in :types""", OriginRow.class)
                .setParameter("things", things)
                .setParameter("types", types)
                .getResultList();
    }

    private Session session() {
        return getEntityManager().unwrap(Session.class);
    }

    List<JournalEntryEntity> byIds(Collection<UUID> ids) {
        return ahead.with(KNOWN, ids, rest -> ById.find(getEntityManager(), JournalEntryEntity.class, rest));
    }

    /** Newest first. */
    List<JournalEntryEntity> page(JournalQuery query, PageRequest page) {
        Long after = page.after() == null ? null : position(page.after());
        Conditions conditions = conditions(query).and("position < :after", "after", after);
        String place = query.about() == null ? "position" : OF_THE_FOUND;
        return find(conditions.text() + " order by " + place + " desc", conditions.parameters())
                .range(0, page.first())
                .list();
    }

    int count(JournalQuery query) {
        Conditions conditions = conditions(query);
        return (int) count(conditions.text(), conditions.parameters());
    }

    static long position(Cursor cursor) {
        try {
            return Long.parseLong(cursor.key());
        } catch (NumberFormatException notANumber) {
            throw Cursor.invalid();
        }
    }

    private static Conditions conditions(JournalQuery query) {
        return new Conditions()
                .and(CONCERNING, "about", query.about())
                .and("memberId = :member", "member", query.member())
                .and("at >= :since", "since", query.since())
                .and("at < :until", "until", query.until());
    }
}
