package org.stet.party.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.stet.party.PartyKind;

/** Asks the functions of the database that know every name; they look at a few hundred rows at most. */
@ApplicationScoped
class PartyNameRepository {

    private static final String FOUND = """
            SELECT found_by, canonical_id, place = 0 AND party_id = canonical_id AS printed, name, uses FROM\s""";

    private final Session session;

    PartyNameRepository(Session session) {
        this.session = session;
    }

    private record Row(String by, UUID party, boolean printed, String name, int uses) {

        FoundName found() {
            return new FoundName(FoundBy.valueOf(by), party, printed, name, uses);
        }
    }

    List<FoundName> candidates(String typed, Collection<PartyKind> kinds) {
        return found("stet_party_candidates(:text, :kinds)", typed, kinds);
    }

    private record NearWord(String asked, String word) {}

    /** For each longer word of a text the words that have much in common with it. */
    Map<String, List<String>> nearWords(String typed) {
        return session.createNativeQuery("SELECT asked, word FROM stet_party_near_words(:text)", NearWord.class)
                .setParameter("text", typed)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        NearWord::asked, Collectors.mapping(NearWord::word, Collectors.toList())));
    }

    /** Names that have at least one word of each group. */
    List<FoundName> withWords(List<List<String>> groups, Collection<PartyKind> kinds) {
        String text = groups.stream().map(group -> String.join("|", group)).collect(Collectors.joining(" "));
        return found("stet_party_with_words(:text, :kinds)", text, kinds);
    }

    private List<FoundName> found(String function, String text, Collection<PartyKind> kinds) {
        return session.createNativeQuery(FOUND + function, Row.class)
                .setParameter("text", text)
                .setParameter("kinds", kinds.stream().map(PartyKind::name).toArray(String[]::new))
                .getResultStream()
                .map(Row::found)
                .toList();
    }

    /** Of each record the names of other parties that have much in common with its own. */
    List<Alike> alike(Collection<UUID> records) {
        return session.createNativeQuery("""
                        SELECT asked.id AS record, alike.canonical_id, alike.name, alike.core, alike.own_core, alike.same,
                            alike.likeness
                        FROM unnest(:records) AS asked (id) CROSS JOIN LATERAL stet_party_alike(asked.id) AS alike
                        """, Alike.class)
                .setParameter("records", records.toArray(UUID[]::new))
                .getResultList();
    }
}
