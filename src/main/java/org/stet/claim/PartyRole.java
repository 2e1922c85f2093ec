package org.stet.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** A party of a claim, as it is stored. */
@Embeddable
record PartyRole(
        @Column(name = "party_id") UUID party,
        @Enumerated(EnumType.STRING) ClaimPartyRole role) {}
