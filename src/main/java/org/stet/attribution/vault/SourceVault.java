package org.stet.attribution.vault;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.stet.graphql.SingleColumn;
import org.stet.journal.By;

/** The only way to the table of names. Only {@link VaultService} gets a name out of it. */
@ApplicationScoped
public class SourceVault {

    private final Session session;

    SourceVault(Session session) {
        this.session = session;
    }

    /** Keeps the names behind hops; those that were kept before are gone. */
    public void keep(Map<UUID, SourceName> names, By by) {
        if (names.isEmpty()) {
            return;
        }
        session.createNativeMutationQuery("""
                        INSERT INTO source_vault (hop_id, name, kept_at, kept_by)
                        SELECT hop, name, :at, :by FROM unnest(:hops, :names) AS kept (hop, name)
                        ON CONFLICT (hop_id) DO UPDATE
                        SET name = excluded.name, kept_at = excluded.kept_at, kept_by = excluded.kept_by
                        """)
                .setParameter("hops", names.keySet().toArray(UUID[]::new))
                .setParameter(
                        "names",
                        names.values().stream().map(SourceName::inTheClear).toArray(String[]::new))
                .setParameter("at", by.at())
                .setParameter("by", by.member())
                .executeUpdate();
    }

    public void forget(Set<UUID> hops) {
        if (hops.isEmpty()) {
            return;
        }
        session.createNativeMutationQuery("DELETE FROM source_vault WHERE hop_id = ANY (:hops)")
                .setParameter("hops", hops.toArray(UUID[]::new))
                .executeUpdate();
    }

    private record Keeper(UUID hop, UUID member) {}

    /** Who brought the names behind these hops; hops without a name are left out. */
    public Map<UUID, UUID> keepers(Collection<UUID> hops) {
        if (hops.isEmpty()) {
            return Map.of();
        }
        List<Keeper> keepers = session.createNativeQuery(
                        "SELECT hop_id, kept_by FROM source_vault WHERE hop_id = ANY (:hops)", Keeper.class)
                .setParameter("hops", hops.toArray(UUID[]::new))
                .getResultList();
        return keepers.stream().collect(Collectors.toMap(Keeper::hop, Keeper::member));
    }

    private record Match(UUID hop, UUID party) {}

    /**
     * Which of these hops have the name or an alias of one of these parties behind them, case, accents and spacing apart.
     *
     * @param parties canonical ids; the aliases of their duplicates count
     */
    public Map<UUID, Set<UUID>> matches(Collection<UUID> hops, Collection<UUID> parties) {
        if (hops.isEmpty() || parties.isEmpty()) {
            return Map.of();
        }
        List<Match> matches = session.createNativeQuery("""
                        SELECT DISTINCT kept.hop_id, party.canonical_id
                        FROM party
                        CROSS JOIN LATERAL unnest(party.aliases || party.name) AS called (name)
                        JOIN source_vault kept
                            ON stet_fold(regexp_replace(trim(kept.name), '\\s+', ' ', 'g'))
                                = stet_fold(regexp_replace(trim(called.name), '\\s+', ' ', 'g'))
                        WHERE kept.hop_id = ANY (:hops) AND party.canonical_id = ANY (:parties)
                        """, Match.class)
                .setParameter("hops", hops.toArray(UUID[]::new))
                .setParameter("parties", parties.toArray(UUID[]::new))
                .getResultList();
        return matches.stream()
                .collect(Collectors.groupingBy(Match::hop, Collectors.mapping(Match::party, Collectors.toSet())));
    }

    /** A hop as the vault sees it; {@code keeper} is null when no name is kept. */
    record Place(UUID attribution, UUID claim, UUID keeper) {}

    Optional<Place> place(UUID hop) {
        List<Place> places = session.createNativeQuery("""
                        SELECT attribution.id, attribution.claim_id, kept.kept_by
                        FROM hop JOIN attribution ON attribution.id = hop.attribution_id
                        LEFT JOIN source_vault kept ON kept.hop_id = hop.id
                        WHERE hop.id = :hop
                        """, Place.class)
                .setParameter("hop", hop)
                .getResultList();
        return places.stream().findFirst();
    }

    String read(UUID hop) {
        return SingleColumn.query(session, "SELECT name FROM source_vault WHERE hop_id = :hop", String.class)
                .setParameter("hop", hop)
                .getSingleResult();
    }
}
