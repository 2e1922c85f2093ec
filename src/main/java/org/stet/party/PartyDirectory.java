package org.stet.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.stet.graphql.NodeType;
import org.stet.journal.By;
import org.stet.journal.Change;
import org.stet.journal.Rows;

/** Finds parties by how another house writes them, and records those that are new, many at once. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PartyDirectory {

    private static final String COLUMNS = "id, version, kind, name, aliases, same_as, canonical_id, sort_name,"
            + " search_text, recorded_at, recorded_by, changed_at, changed_by";

    private final Session session;

    PartyDirectory(Session session) {
        this.session = session;
    }

    private record Found(int place, UUID id) {}

    /**
     * Those that are here: by an address that says who is meant, else by name and kind. A party whose address is known
     * and is another one's is not taken for it by its name.
     */
    public Map<PartyName, UUID> known(Collection<PartyName> names) {
        List<PartyName> asked = List.copyOf(Set.copyOf(names));
        Map<PartyName, UUID> known = new HashMap<>();
        bySameAs(asked).forEach(found -> known.putIfAbsent(asked.get(found.place()), found.id()));
        byName(asked).forEach(found -> known.putIfAbsent(asked.get(found.place()), found.id()));
        return known;
    }

    private List<Found> bySameAs(List<PartyName> asked) {
        List<Integer> places = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            for (String address : asked.get(i).sameAs()) {
                places.add(i);
                addresses.add(address);
            }
        }
        return addresses.isEmpty()
                ? List.of()
                : session.createNativeQuery("""
                                SELECT asked.place, min(party.canonical_id::text)::uuid
                                FROM unnest(:places, :addresses) AS asked (place, address)
                                    JOIN party ON party.same_as @> ARRAY[cast(asked.address AS text)]
                                GROUP BY asked.place
                                """, Found.class)
                        .setParameter("places", places.toArray(Integer[]::new))
                        .setParameter("addresses", addresses.toArray(String[]::new))
                        .getResultList();
    }

    private List<Found> byName(List<PartyName> asked) {
        return session.createNativeQuery("""
                        SELECT asked.place::integer, party.id
                        FROM unnest(:names, :kinds, :bare) WITH ORDINALITY AS asked (name, kind, bare, place)
                            CROSS JOIN LATERAL (
                                SELECT id FROM party
                                WHERE sort_name = stet_fold(asked.name) AND merged_into IS NULL
                                    AND (asked.kind IS NULL OR asked.kind = kind)
                                    AND (asked.bare OR cardinality(same_as) = 0)
                                ORDER BY recorded_at, id LIMIT 1) AS party
                        """, Found.class)
                .setParameter("names", asked.stream().map(PartyName::name).toArray(String[]::new))
                .setParameter(
                        "kinds",
                        asked.stream()
                                .map(party -> party.kind() == null
                                        ? null
                                        : party.kind().name())
                                .toArray(String[]::new))
                .setParameter(
                        "bare",
                        asked.stream().map(party -> party.sameAs().isEmpty()).toArray(Boolean[]::new))
                .getResultStream()
                .map(found -> new Found(found.place() - 1, found.id()))
                .toList();
    }

    /** Which of these ids are of parties, each with the party that it stands for after all merges. */
    public Map<UUID, UUID> canonical(Collection<UUID> ids) {
        Map<UUID, UUID> canonical = new HashMap<>();
        session.createNativeQuery("SELECT id, canonical_id FROM party WHERE id = ANY (:ids)", Object[].class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultStream()
                .forEach(row -> canonical.put((UUID) row[0], (UUID) row[1]));
        return canonical;
    }

    /** Records parties under these ids, and tells what the journal has to keep of it. */
    public List<Change> record(Map<UUID, PartyName> parties, By by) {
        Rows rows = Rows.of("party", COLUMNS);
        List<Change> changes = new ArrayList<>();
        parties.forEach((id, party) -> {
            rows.add(
                    id,
                    0,
                    kind(party),
                    party.name(),
                    List.of(),
                    party.sameAs(),
                    id,
                    "",
                    "",
                    by.at(),
                    by.member(),
                    by.at(),
                    by.member());
            changes.add(Change.of(NodeType.PARTY, id, "recorded", null, recorded(id, party, by)));
        });
        rows.write(session);
        return changes;
    }

    private static Party recorded(UUID id, PartyName party, By by) {
        String publicId = NodeType.PARTY.id(id);
        return new Party(publicId, 0, kind(party), party.name(), List.of(), party.sameAs(), null, by.at(), by.at());
    }

    /** Of a bare name nothing is known but that somebody acts under it. */
    private static PartyKind kind(PartyName party) {
        return party.kind() == null ? PartyKind.ORGANISATION : party.kind();
    }
}
