package org.stet.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.stet.graphql.NodeType;
import org.stet.graphql.ahead.Found;
import org.stet.graphql.ahead.Part;
import org.stet.graphql.ahead.ReadAhead;
import org.stet.graphql.ahead.ReadsAhead;
import org.stet.party.Party;
import org.stet.party.PartyService;
import org.stet.party.PublishedParty;

/** The parties that claims are about. */
@ApplicationScoped
public class ClaimParties implements ReadsAhead {

    private static final Part<Row> OF_CLAIMS = Part.begun(NodeType.CLAIM, Row.class, "named", """
                    (SELECT claim_id AS claim, party_id AS party, role, position FROM claim_party) AS named
                    WHERE named.claim = :id ORDER BY named.position""")
            .neededFor("Claim.parties", "Claim.blockers", "Claim.rightOfReply", "Claim.preview")
            .leadingTo(NodeType.PARTY, "party");

    private final Session entities;
    private final PartyService parties;
    private final ReadAhead ahead;

    ClaimParties(Session entities, PartyService parties, ReadAhead ahead) {
        this.ahead = ahead;
        this.entities = entities;
        this.parties = parties;
    }

    private record Row(UUID claim, UUID party, ClaimPartyRole role) {}

    @Override
    public List<Part<?>> parts() {
        return List.of(OF_CLAIMS);
    }

    private List<Row> rows(Collection<UUID> claims) {
        return ahead.of(OF_CLAIMS, claims).map(Found::rows).orElseGet(() -> read(claims));
    }

    private List<Row> read(Collection<UUID> claims) {
        return entities.createNativeQuery("""
                        SELECT claim_id, party_id, role FROM claim_party WHERE claim_id = ANY (:claims)
                        ORDER BY claim_id, position
                        """, Object[].class)
                .setParameter("claims", claims.toArray(UUID[]::new))
                .setTupleTransformer(
                        (row, names) -> new Row((UUID) row[0], (UUID) row[1], ClaimPartyRole.valueOf((String) row[2])))
                .getResultList();
    }

    /** The parties of each claim in the order in which they were named; claims without parties are left out. */
    @Transactional
    public Map<UUID, List<ClaimParty>> of(Collection<UUID> claims) {
        List<Row> rows = rows(claims);
        Map<UUID, Party> found = parties.byIds(rows.stream().map(Row::party).toList());
        Map<UUID, Set<ClaimParty>> named = new HashMap<>();
        rows.forEach(row -> named.computeIfAbsent(row.claim(), claim -> new LinkedHashSet<>())
                .add(new ClaimParty(found.get(row.party()), row.role())));
        Map<UUID, List<ClaimParty>> ordered = new HashMap<>();
        named.forEach((claim, of) -> ordered.put(claim, new ArrayList<>(of)));
        return ordered;
    }

    /** The accused of each claim, each as the record that its merges lead to; claims without any are left out. */
    @Transactional
    public Map<UUID, Set<UUID>> accused(Collection<UUID> claims) {
        List<Row> rows = rows(claims).stream()
                .filter(row -> row.role() == ClaimPartyRole.ACCUSED)
                .toList();
        Map<UUID, Party> found = parties.byIds(rows.stream().map(Row::party).toList());
        Map<UUID, Set<UUID>> accused = new HashMap<>();
        rows.forEach(row -> accused.computeIfAbsent(row.claim(), claim -> new LinkedHashSet<>())
                .add(NodeType.PARTY.uuid(found.get(row.party()).id()).orElseThrow()));
        return accused;
    }

    /** What readers see of the parties of each claim; claims without parties are left out. */
    @Transactional
    public Map<UUID, List<PublishedClaimParty>> publishable(Collection<UUID> claims) {
        Map<UUID, List<PublishedClaimParty>> published = new HashMap<>();
        of(claims)
                .forEach((claim, of) -> published.put(
                        claim,
                        of.stream()
                                .map(party -> new PublishedClaimParty(PublishedParty.of(party.party()), party.role()))
                                .toList()));
        return published;
    }
}
