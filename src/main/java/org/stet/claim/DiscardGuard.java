package org.stet.claim;

import java.util.Optional;
import java.util.UUID;
import org.stet.graphql.UserError;

/** How a higher room forbids that a claim is discarded, for example because it was published. */
public interface DiscardGuard {

    /** Why the claim must stay, with the field {@code claimId}; empty when this room does not mind. */
    Optional<UserError> refusal(UUID claimId);
}
