package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.stet.graphql.NodeType;
import org.stet.graphql.Problems;
import org.stet.graphql.UserErrorCode;

/** A party that a claim is about. */
@Input("ClaimPartyInput")
@Description("A party that a claim is about.")
public record ClaimPartyInput(
        @Id @Description("The party.") String partyId,

        @Description("What it has to do with the claim.") ClaimPartyRole role) {

    /** Reads the parties of a claim, each at most once. Whether they exist is for the caller to ask. */
    static List<PartyRole> read(Problems problems, List<ClaimPartyInput> inputs) {
        List<PartyRole> read = new ArrayList<>();
        List<ClaimPartyInput> bounded = problems.bounded("parties", inputs);
        for (int i = 0; i < bounded.size(); i++) {
            Problems at = problems.at("parties", i);
            UUID party = at.id("partyId", NodeType.PARTY, bounded.get(i).partyId());
            ClaimPartyRole role = at.present("role", bounded.get(i).role());
            if (party != null && read.stream().anyMatch(earlier -> party.equals(earlier.party()))) {
                at.add(UserErrorCode.ALREADY_EXISTS, "partyId", "Name this party once, with its weightiest role.");
            }
            read.add(new PartyRole(party, role));
        }
        return List.copyOf(read);
    }
}
