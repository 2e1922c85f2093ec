package org.stet.claim;

import org.eclipse.microprofile.graphql.Description;
import org.stet.party.Party;

/** A party that a claim is about. */
@Description("A party that a claim is about.")
public record ClaimParty(
        @Description("The party; for a merged one, the party that it was merged into.")
        Party party,

        @Description("What it has to do with the claim.") ClaimPartyRole role) {}
