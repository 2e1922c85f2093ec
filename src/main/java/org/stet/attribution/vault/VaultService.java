package org.stet.attribution.vault;

import static org.stet.graphql.UserErrorCode.ILLEGAL_TRANSITION;
import static org.stet.graphql.UserErrorCode.NOT_ALLOWED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.stet.access.CurrentMember;
import org.stet.access.Role;
import org.stet.graphql.NodeType;
import org.stet.graphql.Outcome;
import org.stet.graphql.Problems;
import org.stet.journal.Change;
import org.stet.journal.UnitOfWork;

/** Opens the vault to those who may, and writes down who did. */
@ApplicationScoped
public class VaultService {

    private final SourceVault vault;
    private final CurrentMember current;
    private final UnitOfWork work;

    VaultService(SourceVault vault, CurrentMember current, UnitOfWork work) {
        this.vault = vault;
        this.current = current;
        this.work = work;
    }

    /** What the journal keeps of a reading. */
    record Reading(String reason) {}

    @Transactional
    public Outcome<RevealedSource> reveal(RevealSourceInput input) {
        return work.change(() -> {
            Problems problems = new Problems();
            UUID hop = problems.id("hopId", NodeType.HOP, input.hopId());
            String reason = problems.line("reason", input.reason());
            return problems.any() ? problems.refuse() : reveal(hop, reason);
        });
    }

    private Outcome<RevealedSource> reveal(UUID hop, String reason) {
        SourceVault.Place place = vault.place(hop).orElse(null);
        if (place == null) {
            return Outcome.refused(Problems.unknown("hopId", NodeType.HOP));
        }
        if (place.keeper() == null) {
            return Outcome.refused(ILLEGAL_TRANSITION, "hopId", "The vault keeps no name for this hop.");
        }
        if (!mayOpen(place.keeper())) {
            return Outcome.refused(
                    NOT_ALLOWED, "hopId", "Only whoever brought the name and editors may read it: ask one of them.");
        }
        work.journal(Change.of(NodeType.HOP, hop, "sourceRevealed", null, new Reading(reason))
                .concerning(place.claim(), place.attribution()));
        return Outcome.done(new RevealedSource(NodeType.HOP.id(hop), vault.read(hop)));
    }

    /** Of these hops, those with a name in the vault. */
    @Transactional
    public Set<UUID> kept(Collection<UUID> hops) {
        return vault.keepers(hops).keySet();
    }

    /** Whether the current member may read, replace or take away a name that this member brought. */
    public boolean mayOpen(UUID keeper) {
        return current.has(Role.EDITOR) || keeper.equals(current.id());
    }
}
