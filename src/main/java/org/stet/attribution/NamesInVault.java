package org.stet.attribution;

import static org.stet.graphql.UserErrorCode.INVALID_VALUE;
import static org.stet.graphql.UserErrorCode.NOT_ALLOWED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.stet.attribution.vault.SourceName;
import org.stet.attribution.vault.SourceVault;
import org.stet.attribution.vault.VaultService;
import org.stet.graphql.NodeType;
import org.stet.graphql.Problems;
import org.stet.journal.By;
import org.stet.journal.Change;
import org.stet.journal.UnitOfWork;

/** Keeps the vault in step with the hops: no name is lost by accident, or at the hands of somebody who may not read it. */
@ApplicationScoped
class NamesInVault {

    private final SourceVault vault;
    private final VaultService access;
    private final UnitOfWork work;

    NamesInVault(SourceVault vault, VaultService access, UnitOfWork work) {
        this.vault = vault;
        this.access = access;
        this.work = work;
    }

    /**
     * Whether a revision may do to the kept names what it would do.
     *
     * @param forget the hops whose names the member wants gone
     */
    void check(Problems problems, AttributionEntity attribution, AttributionDraft draft, Set<UUID> forget) {
        Map<UUID, UUID> keepers = vault.keepers(ids(attribution));
        if (!keepers.keySet().containsAll(forget)) {
            problems.add(INVALID_VALUE, "forgetNames", "Name only hops of this attribution with a name in the vault.");
        }
        for (Map.Entry<UUID, UUID> kept : keepers.entrySet()) {
            UUID hop = kept.getKey();
            boolean touched = forget.contains(hop) || isReplaced(hop, draft);
            if (!touched && !isCarriedOn(hop, draft)) {
                problems.add(
                        INVALID_VALUE,
                        "hops",
                        "The vault keeps a name for the hop %s: carry it on by its hopId as UNNAMED, or name it in forgetNames."
                                .formatted(NodeType.HOP.id(hop)));
            } else if (touched && !access.mayOpen(kept.getValue())) {
                problems.add(
                        NOT_ALLOWED,
                        forget.contains(hop) ? "forgetNames" : "hops",
                        "Only whoever brought the name of the hop %s and editors may replace it or take it away."
                                .formatted(NodeType.HOP.id(hop)));
            }
        }
    }

    private static List<UUID> ids(AttributionEntity attribution) {
        return attribution.hops().stream().map(HopEntity::id).toList();
    }

    private static boolean isCarriedOn(UUID hop, AttributionDraft draft) {
        return draft.hops().stream()
                .anyMatch(it -> hop.equals(it.carriesOn()) && it.content().kind() == HopKind.UNNAMED);
    }

    private static boolean isReplaced(UUID hop, AttributionDraft draft) {
        return draft.hops().stream().anyMatch(it -> hop.equals(it.carriesOn()) && it.name() != null);
    }

    /** Forgets and keeps the names, once the hops are written. */
    void settle(AttributionEntity attribution, AttributionDraft draft, Set<UUID> forget, By by) {
        Set<UUID> gone = new HashSet<>(forget);
        Map<UUID, SourceName> kept = new LinkedHashMap<>();
        List<HopEntity> hops = attribution.hops();
        for (int i = 0; i < hops.size(); i++) {
            HopDraft written = draft.hops().get(i);
            if (written.name() != null) {
                kept.put(hops.get(i).id(), written.name());
                note("sourceNameKept", hops.get(i).id(), attribution);
                gone.remove(hops.get(i).id());
            }
        }
        vault.keep(kept, by);
        vault.forget(gone);
        gone.forEach(hop -> note("sourceNameForgotten", hop, attribution));
    }

    private void note(String action, UUID hop, AttributionEntity attribution) {
        work.journal(
                Change.of(NodeType.HOP, hop, action, null, null).concerning(attribution.claimId(), attribution.id()));
    }
}
