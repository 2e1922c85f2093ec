package org.stet.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stet.claim.DiscardGuard;
import org.stet.graphql.UserError;
import org.stet.graphql.UserErrorCode;
import org.stet.publication.archive.Archive;

/** A claim that readers have seen is not discarded: it is withdrawn, and the withdrawal says so. */
@ApplicationScoped
class PublishedStays implements DiscardGuard {

    private final Archive archive;

    PublishedStays(Archive archive) {
        this.archive = archive;
    }

    @Override
    public Optional<UserError> refusal(UUID claimId) {
        return archive.newest(List.of(claimId)).isEmpty()
                ? Optional.empty()
                : Optional.of(UserError.of(
                        UserErrorCode.ILLEGAL_TRANSITION,
                        "claimId",
                        "This claim was published: use withdrawPublication to take it back."));
    }
}
