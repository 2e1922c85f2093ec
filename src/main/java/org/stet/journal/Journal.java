package org.stet.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stet.access.Member;
import org.stet.access.MemberService;
import org.stet.graphql.Cursor;
import org.stet.graphql.NodeType;
import org.stet.graphql.Page;
import org.stet.graphql.PageRequest;

/** Reads the journal. */
@ApplicationScoped
public class Journal {

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

    /** The history of one thing: its own changes and those that concern it, newest first. */
    @Transactional
    public JournalConnection history(UUID subject, Integer first, String after) {
        return connection(JournalQuery.about(subject), first, after);
    }

    @Transactional
    public JournalConnection connection(JournalQuery query, Integer first, String after) {
        PageRequest page = PageRequest.of(first, after, "journal");
        return JournalConnection.of(
                Page.of(
                        journal.page(query, page),
                        page,
                        row -> new Cursor(page.order(), Long.toString(row.position()), row.id()),
                        this::shown),
                query);
    }

    @Transactional
    public int count(JournalQuery query) {
        return journal.count(query);
    }

    @Transactional
    public Optional<JournalEntry> find(UUID id) {
        return journal.findByIdOptional(id).map(entry -> shown(List.of(entry)).get(0));
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
                journal.payloads(ids).stream().collect(Collectors.toMap(JournalPayloadEntity::entryId, p -> p));
        Map<UUID, Member> authors =
                members.byIds(entries.stream().map(JournalEntryEntity::memberId).collect(Collectors.toSet()));
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
                HexFormat.of().formatHex(entry.hash()));
    }

    private JsonNode tree(String payload) {
        try {
            return payload == null ? null : json.readTree(payload);
        } catch (JsonProcessingException writtenByTheWriterAlone) {
            throw new IllegalStateException(writtenByTheWriterAlone);
        }
    }
}
