package org.stet.imports.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.stet.graphql.NodeType;
import org.stet.imports.document.DocumentParties;
import org.stet.journal.By;
import org.stet.journal.Change;
import org.stet.party.PartyDirectory;
import org.stet.party.PartyKind;
import org.stet.party.PartyName;
import org.stet.party.PublishedParty;
import org.stet.publication.document.Publisher;

/** Finds or records whoever the documents of an import name. */
@ApplicationScoped
class ImportedParties {

    private final PartyDirectory directory;

    ImportedParties(PartyDirectory directory) {
        this.directory = directory;
    }

    /**
     * The parties of a portion.
     *
     * @param ids the party here that stands for each one in the documents
     * @param publishers the party that each publisher is
     * @param changes what the journal has to keep of those that are new
     */
    record Recorded(Map<UUID, UUID> ids, Map<Publisher, UUID> publishers, List<Change> changes) {

        UUID id(PublishedParty party) {
            return ids.get(NodeType.uuidIn(party.id()));
        }

        UUID publisher(Publisher publisher) {
            return publishers.get(publisher);
        }
    }

    @Transactional(TxType.MANDATORY)
    Recorded record(List<VersionToWrite> drafts, By importer) {
        Map<UUID, PartyName> named = new LinkedHashMap<>();
        drafts.stream()
                .flatMap(draft -> DocumentParties.of(draft.claim()))
                .forEach(party -> named.putIfAbsent(
                        NodeType.uuidIn(party.id()), new PartyName(party.name(), party.kind(), party.sameAs())));
        Map<UUID, UUID> ids = new HashMap<>(directory.canonical(named.keySet()));
        named.keySet().removeAll(ids.keySet());
        List<Change> changes = new ArrayList<>(recordNew(named, ids, importer));
        Map<Publisher, UUID> publishers = publishers(drafts, changes, importer);
        return new Recorded(ids, publishers, changes);
    }

    /** Records those that are not here under another id; two of one name in one portion are one. */
    private List<Change> recordNew(Map<UUID, PartyName> named, Map<UUID, UUID> ids, By importer) {
        Map<PartyName, UUID> known = new HashMap<>(directory.known(named.values()));
        Map<UUID, PartyName> fresh = new LinkedHashMap<>();
        named.forEach((id, party) -> {
            if (known.putIfAbsent(party, id) == null) {
                fresh.put(id, party);
            }
            ids.put(id, known.get(party));
        });
        return directory.record(fresh, importer);
    }

    private Map<Publisher, UUID> publishers(List<VersionToWrite> drafts, List<Change> changes, By importer) {
        Map<Publisher, PartyName> names = new HashMap<>();
        drafts.stream()
                .map(draft -> draft.claim().publisher())
                .distinct()
                .forEach(publisher -> names.put(publisher, name(publisher)));
        Map<PartyName, UUID> known = new HashMap<>(directory.known(names.values()));
        Map<UUID, PartyName> fresh = new LinkedHashMap<>();
        names.values().stream()
                .distinct()
                .filter(name -> !known.containsKey(name))
                .forEach(name -> {
                    UUID id = UUID.randomUUID();
                    known.put(name, id);
                    fresh.put(id, name);
                });
        changes.addAll(directory.record(fresh, importer));
        Map<Publisher, UUID> publishers = new HashMap<>();
        names.forEach((publisher, name) -> publishers.put(publisher, known.get(name)));
        return publishers;
    }

    private static PartyName name(Publisher publisher) {
        return new PartyName(
                publisher.name(),
                PartyKind.NEWS_OUTLET,
                publisher.url() == null ? List.of() : List.of(publisher.url()));
    }
}
