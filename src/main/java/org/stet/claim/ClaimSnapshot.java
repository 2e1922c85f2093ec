package org.stet.claim;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.stet.graphql.NodeType;

/** A claim with its parties, as the journal keeps it. */
record ClaimSnapshot(@JsonUnwrapped Claim claim, List<Party> parties) {

    record Party(String partyId, ClaimPartyRole role) {}

    static ClaimSnapshot of(Claim claim, List<PartyRole> parties) {
        return new ClaimSnapshot(
                claim,
                parties.stream()
                        .map(party -> new Party(NodeType.PARTY.id(party.party()), party.role()))
                        .toList());
    }
}
