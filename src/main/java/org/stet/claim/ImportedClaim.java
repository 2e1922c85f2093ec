package org.stet.claim;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What another house's document says of a claim.
 *
 * @param limits null when it says nothing of the kind
 * @param parties whom the claim is about, and how
 */
public record ImportedClaim(
        UUID id,
        String statement,
        Checkability checkability,
        String limits,
        String language,
        List<String> tags,
        Map<UUID, ClaimPartyRole> parties) {}
