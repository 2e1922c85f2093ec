package org.stet.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.stet.claim.ClaimContent;
import org.stet.claim.ClaimHead;
import org.stet.graphql.NodeType;
import org.stet.graphql.UserError;
import org.stet.journal.By;
import org.stet.journal.UnitOfWork;

/** Holds what a member read of a claim's content against what it is now (rule 2). */
@ApplicationScoped
public class ExpectedContent {

    private final ClaimContent content;
    private final UnitOfWork work;

    ExpectedContent(ClaimContent content, UnitOfWork work) {
        this.content = content;
        this.work = work;
    }

    /** The refusal for another content version, which names who was faster and when; empty for the present one. */
    public Optional<UserError> refusal(ClaimHead claim, int expectedContentVersion) {
        if (claim.contentVersion() == expectedContentVersion) {
            return Optional.empty();
        }
        By last = content.lastChange(claim.id());
        UserError stale = work.staleVersion(NodeType.CLAIM, last.member(), last.at(), claim.contentVersion());
        return Optional.of(new UserError(stale.code(), List.of("expectedContentVersion"), stale.message()));
    }
}
