package org.stet.claim;

import org.eclipse.microprofile.graphql.Description;
import org.stet.party.PublishedParty;

/** A party that a published claim is about. */
@Description("A party that a published claim is about.")
public record PublishedClaimParty(
        @Description("The party.") PublishedParty party,

        @Description("What it has to do with the claim.") ClaimPartyRole role) {}
