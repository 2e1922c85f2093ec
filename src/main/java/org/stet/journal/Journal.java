package org.stet.journal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.stet.access.Member;
import org.stet.access.MemberService;
import org.stet.graphql.Cursor;
import org.stet.graphql.NodeType;
import org.stet.graphql.Page;
import org.stet.graphql.PageRequest;
import org.stet.journal.JournalRepository.CountRow;
import org.stet.journal.JournalRepository.HistoryRow;
import org.stet.journal.JournalRepository.OriginRow;

/** Reads the journal. */
@ApplicationScoped
public class Journal {

    private static final String ORDER = "journal";
    /** An imported claim enters the journal by its publication, under the claim's own UUID. */
    private static final Set<NodeType> HAVE_A_HISTORY =
            Set.of(NodeType.CLAIM, NodeType.ARTICLE, NodeType.PARTY, NodeType.PUBLISHED_CLAIM);

    private final JournalRepository journal;
    private final MemberService members;
    private final ObjectMapper json;
    private final Clock clock;

    Journal(JournalRepository journal, MemberService members, ObjectMapper json, Clock clock) {
        this.journal = journal;
        this.members = members;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The histories of several things, in their order: each its own changes and those that concern it, newest first. The
     * number of statements does not depend on how many things there are.
     */
    @Transactional
    public List<JournalConnection> histories(List<UUID> subjects, Integer first, String after) {
        PageRequest page = PageRequest.of(first, after, ORDER);
        long before = page.after() == null ? Long.MAX_VALUE : JournalRepository.position(page.after());
        Map<UUID, List<UUID>> found = journal.histories(Set.copyOf(subjects), before, page.fetch()).stream()
                .collect(groupingBy(HistoryRow::subject, mapping(HistoryRow::entry, toList())));
        List<UUID> ids =
                found.values().stream().flatMap(List::stream).distinct().toList();
        List<JournalEntryEntity> rows = journal.byIds(ids);
        Map<UUID, JournalEntryEntity> entries = rows.stream().collect(toMap(JournalEntryEntity::id, row -> row));
        Map<UUID, JournalEntry> nodes = shown(rows).stream().collect(toMap(Journal::uuid, node -> node));
        return subjects.stream()
                .map(subject -> history(subject, found.getOrDefault(subject, List.of()), page, entries, nodes))
                .toList();
    }

    private static JournalConnection history(
            UUID subject,
            List<UUID> ids,
            PageRequest page,
            Map<UUID, JournalEntryEntity> entries,
            Map<UUID, JournalEntry> nodes) {
        return JournalConnection.of(
                Page.of(
                        ids,
                        page,
                        id -> cursor(entries.get(id)),
                        shown -> shown.stream().map(nodes::get).toList()),
                JournalQuery.about(subject));
    }

    private static Cursor cursor(JournalEntryEntity row) {
        return new Cursor(ORDER, Long.toString(row.position()), row.id());
    }

    private static UUID uuid(JournalEntry entry) {
        return NodeType.JOURNAL_ENTRY.uuid(entry.id()).orElseThrow();
    }

    @Transactional
    public JournalConnection connection(JournalQuery query, Integer first, String after) {
        PageRequest page = PageRequest.of(first, after, ORDER);
        return JournalConnection.of(Page.of(journal.page(query, page), page, Journal::cursor, this::shown), query);
    }

    /** Whether nobody has ever changed anything. */
    @Transactional
    public boolean isEmpty() {
        return journal.lastPosition() == 0;
    }

    /** How many entries each list has in all, in their order. */
    @Transactional
    public List<Integer> counts(List<JournalQuery> queries) {
        List<UUID> histories = queries.stream()
                .filter(JournalQuery::isHistory)
                .map(JournalQuery::about)
                .distinct()
                .toList();
        Map<UUID, Long> counts =
                journal.counts(histories).stream().collect(toMap(CountRow::subject, CountRow::entries));
        return queries.stream()
                .map(query -> query.isHistory() ? counts.get(query.about()).intValue() : journal.count(query))
                .toList();
    }

    @Transactional
    public Optional<JournalEntry> find(UUID id) {
        return journal.findByIdOptional(id).map(entry -> shown(List.of(entry)).get(0));
    }

    /** For each entry, in their order, the claims, articles and parties in whose history it stands besides its subject's. */
    @Transactional
    public List<List<JournalSubject>> concerns(List<JournalEntry> entries) {
        Set<UUID> things = entries.stream().flatMap(Journal::touched).collect(toSet());
        Map<UUID, NodeType> types =
                journal.origins(things, HAVE_A_HISTORY).stream().collect(toMap(OriginRow::subject, Journal::type));
        return entries.stream().map(entry -> concerns(entry, types)).toList();
    }

    private static List<JournalSubject> concerns(JournalEntry entry, Map<UUID, NodeType> types) {
        return touched(entry)
                .filter(types::containsKey)
                .map(thing -> new JournalSubject(
                        types.get(thing).typeName(), types.get(thing).id(thing)))
                .filter(subject -> !subject.id().equals(entry.subjectId()))
                .sorted(Comparator.comparing(JournalSubject::id))
                .toList();
    }

    private static NodeType type(OriginRow origin) {
        return origin.type() == NodeType.PUBLISHED_CLAIM ? NodeType.CLAIM : origin.type();
    }

    /** A published claim is recorded under the claim's own UUID, so the claim is found by the subject itself. */
    private static Stream<UUID> touched(JournalEntry entry) {
        return Stream.concat(Stream.of(NodeType.uuidIn(entry.subjectId())), entry.concerned().stream());
    }

    /** Empties the payloads of these entries for ever (rule 6); the chain of hashes stays intact. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(Collection<UUID> entries, String why) {
        journal.payloads(entries).stream()
                .filter(payload -> !payload.isErased())
                .forEach(payload -> payload.erase(clock.instant(), why));
    }

    /** All entries about a subject or concerning it, for an erasure. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> entriesAbout(UUID subject) {
        return journal.about(subject).stream().map(JournalEntryEntity::id).toList();
    }

    List<JournalEntry> shown(List<JournalEntryEntity> entries) {
        List<UUID> ids = entries.stream().map(JournalEntryEntity::id).toList();
        Map<UUID, JournalPayloadEntity> payloads =
                journal.payloads(ids).stream().collect(toMap(JournalPayloadEntity::entryId, p -> p));
        Map<UUID, Member> authors =
                members.byIds(entries.stream().map(JournalEntryEntity::memberId).collect(toSet()));
        return entries.stream()
                .map(entry -> shown(entry, payloads.get(entry.id()), authors.get(entry.memberId())))
                .toList();
    }

    private JournalEntry shown(JournalEntryEntity entry, JournalPayloadEntity payload, Member by) {
        return new JournalEntry(
                NodeType.JOURNAL_ENTRY.id(entry.id()),
                entry.subjectType().typeName(),
                entry.subjectType().id(entry.subjectId()),
                entry.action(),
                entry.at(),
                by,
                FieldChange.between(tree(payload.before()), tree(payload.after())),
                payload.erasedWhy(),
                HexFormat.of().formatHex(entry.hash()),
                List.copyOf(entry.concerns()));
    }

    private JsonNode tree(String payload) {
        try {
            return payload == null ? null : json.readTree(payload);
        } catch (JsonProcessingException writtenByTheWriterAlone) {
            throw new IllegalStateException(writtenByTheWriterAlone);
        }
    }
}
