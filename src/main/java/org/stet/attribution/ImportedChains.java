package org.stet.attribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.stet.graphql.DatePrecision;
import org.stet.graphql.NodeType;
import org.stet.graphql.PartialDate;
import org.stet.journal.By;
import org.stet.journal.Rows;

/**
 * Records the chains of other houses' documents, many at once, as far as a document tells them. A chain that the desk
 * could not have recorded, because another house has let too little of it out, stands in the document alone.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ImportedChains {

    private static final int LONGEST = 10;
    private static final String CHAIN = "id, version, claim_id, recorded_at, recorded_by, changed_at, changed_by";
    private static final String HOP = "id, attribution_id, position, kind, party_id, description,"
            + " reason_for_anonymity, ground_rule, role, mode, cue, said_value, said_precision, said_not_after, url,"
            + " locator";

    private final Session session;

    ImportedChains(Session session) {
        this.session = session;
    }

    /** Takes the chains of these claims away, before a newer document brings others. */
    public void remove(Collection<UUID> claims, String why, By by) {
        session.createNativeMutationQuery("""
                        UPDATE attribution SET removed_at = :at, removed_why = :why, version = version + 1,
                            changed_at = :at, changed_by = :member
                        WHERE claim_id IN (:claims) AND removed_at IS NULL
                        """)
                .setParameter("at", by.at())
                .setParameter("why", why)
                .setParameter("member", by.member())
                .setParameter("claims", claims)
                .executeUpdate();
    }

    /**
     * @param chains of each claim
     * @param parties the party here that stands for each one in the documents
     */
    public void record(Map<UUID, List<PublishedAttribution>> chains, Map<UUID, UUID> parties, By by) {
        Rows attributions = Rows.of("attribution", CHAIN);
        Rows hops = Rows.of("hop", HOP);
        chains.forEach((claim, ofClaim) -> ofClaim.stream()
                .map(PublishedAttribution::hops)
                .filter(ImportedChains::isRecordable)
                .forEach(chain -> {
                    UUID id = UUID.randomUUID();
                    attributions.add(id, 0, claim, by.at(), by.member(), by.at(), by.member());
                    for (int i = 0; i < chain.size(); i++) {
                        add(hops, id, i + 1, chain.get(i), parties);
                    }
                }));
        attributions.write(session);
        hops.write(session);
    }

    private static void add(Rows hops, UUID chain, int position, PublishedHop hop, Map<UUID, UUID> parties) {
        PartialDate said = hop.saidOn();
        HopKind kind = kind(hop);
        hops.add(
                UUID.randomUUID(),
                chain,
                position,
                kind,
                kind == HopKind.NAMED ? parties.get(NodeType.uuidIn(hop.party().id())) : null,
                kind == HopKind.UNNAMED ? hop.label() : hop.description(),
                hop.reasonForAnonymity(),
                hop.groundRule(),
                hop.role(),
                hop.mode(),
                hop.cue(),
                said.value(),
                said.precision(),
                said.notAfter(),
                hop.url(),
                hop.locator());
    }

    private static HopKind kind(PublishedHop hop) {
        if (hop.party() != null) {
            return HopKind.NAMED;
        }
        boolean agreed = hop.groundRule() != GroundRule.ON_RECORD || hop.reasonForAnonymity() != null;
        return agreed ? HopKind.UNNAMED : HopKind.UNIDENTIFIED;
    }

    private static boolean isRecordable(List<PublishedHop> chain) {
        if (chain.isEmpty() || chain.size() > LONGEST) {
            return false;
        }
        for (int i = 0; i < chain.size(); i++) {
            if (!isRecordable(chain.get(i), i)) {
                return false;
            }
        }
        return true;
    }

    /** What the table's constraints ask of a hop. */
    private static boolean isRecordable(PublishedHop hop, int place) {
        HopKind kind = kind(hop);
        GroundRule rule = hop.groundRule();
        boolean placed =
                (hop.role() == HopRole.ORIGINATOR) == (place == 0) && (hop.role() != HopRole.SPEAKER_FOR || place == 1);
        boolean dated = (hop.saidOn().value() == null) == (hop.saidOn().precision() == DatePrecision.UNKNOWN);
        boolean agreed = !rule.needsAgreedDescription() || hop.reasonForAnonymity() != null;
        boolean open = hop.role() != HopRole.PUBLISHED_IN || rule == GroundRule.ON_RECORD;
        boolean told = kind != HopKind.NAMED || hop.reasonForAnonymity() == null;
        return placed && dated && agreed && open && told && kind.takes(rule);
    }
}
