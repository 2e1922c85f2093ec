package org.stet.review.blocker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stet.graphql.NodeType;
import org.stet.party.PartyService;

/** Knows which blockers are waived. */
@ApplicationScoped
class Waivers {

    private final WaiverRepository waivers;
    private final PartyService parties;

    Waivers(WaiverRepository waivers, PartyService parties) {
        this.waivers = waivers;
        this.parties = parties;
    }

    /** One blocker of one claim; of one company where it is about a company, under the record that its merges lead to. */
    private record Waived(UUID claim, BlockerCode code, UUID company) {}

    /** Takes the waived ones out. */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<UUID, List<Blocker>> open(Map<UUID, List<Blocker>> raised) {
        Set<Waived> waived = waived(raised.keySet());
        return raised.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .filter(blocker -> !waived.contains(key(entry.getKey(), blocker)))
                                .toList()));
    }

    private static Waived key(UUID claim, Blocker blocker) {
        UUID company = blocker.company() == null
                ? null
                : NodeType.PARTY.uuid(blocker.company().id()).orElseThrow();
        return new Waived(claim, blocker.code(), company);
    }

    private Set<Waived> waived(Collection<UUID> claims) {
        List<WaiverEntity> inForce = waivers.inForce(claims);
        Map<UUID, UUID> canonical = parties.canonical(inForce.stream()
                .map(WaiverEntity::companyId)
                .filter(Objects::nonNull)
                .toList());
        Set<Waived> waived = new HashSet<>();
        for (WaiverEntity waiver : inForce) {
            UUID company = waiver.companyId() == null ? null : canonical.get(waiver.companyId());
            waived.add(new Waived(waiver.claimId(), waiver.code(), company));
        }
        return waived;
    }
}
