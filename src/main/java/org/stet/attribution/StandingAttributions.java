package org.stet.attribution;

import static org.stet.graphql.UserErrorCode.ILLEGAL_TRANSITION;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.stet.claim.ClaimContent;
import org.stet.graphql.NodeType;
import org.stet.graphql.Outcome;
import org.stet.graphql.Problems;
import org.stet.journal.UnitOfWork;

/** Finds an attribution to change: the claim locked first, then the attribution. */
@ApplicationScoped
class StandingAttributions {

    private final AttributionRepository attributions;
    private final ClaimContent content;
    private final UnitOfWork work;

    StandingAttributions(AttributionRepository attributions, ClaimContent content, UnitOfWork work) {
        this.attributions = attributions;
        this.content = content;
        this.work = work;
    }

    Outcome<AttributionEntity> lock(UUID id, int expectedVersion) {
        UUID claim = attributions.claimOf(id).orElse(null);
        if (claim == null) {
            return Outcome.refused(Problems.unknown("attributionId", NodeType.ATTRIBUTION));
        }
        boolean discarded = content.lock(claim).orElseThrow().discarded();
        AttributionEntity attribution = attributions.lock(id).orElseThrow();
        if (work.isStale(attribution, expectedVersion)) {
            return work.stale(NodeType.ATTRIBUTION, attribution);
        }
        if (attribution.isRemoved()) {
            return Outcome.refused(
                    ILLEGAL_TRANSITION, "attributionId", "This attribution was removed: record a new one instead.");
        }
        if (discarded) {
            return Outcome.refused(
                    ILLEGAL_TRANSITION,
                    "attributionId",
                    "The claim of this attribution is discarded: restore it first.");
        }
        return Outcome.done(attribution);
    }
}
