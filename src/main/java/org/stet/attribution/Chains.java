package org.stet.attribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.stet.party.Party;
import org.stet.party.PartyService;

/** Finds everybody in a chain, for any number of chains at once. */
@ApplicationScoped
class Chains {

    private final PartyService parties;

    Chains(PartyService parties) {
        this.parties = parties;
    }

    List<Chain> of(Collection<AttributionEntity> attributions) {
        Map<UUID, Party> found = parties.byIds(attributions.stream()
                .flatMap(attribution -> attribution.hops().stream())
                .map(HopEntity::partyId)
                .filter(Objects::nonNull)
                .toList());
        return attributions.stream()
                .map(attribution -> new Chain(
                        attribution.id(),
                        attribution.claimId(),
                        attribution.hops().stream().map(hop -> hop(hop, found)).toList()))
                .toList();
    }

    private static ChainHop hop(HopEntity hop, Map<UUID, Party> parties) {
        HopContent content = hop.content();
        return new ChainHop(hop.id(), content, content.partyId() == null ? null : parties.get(content.partyId()));
    }
}
