package org.stet.matching.decision;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.stet.claim.relation.ClaimRelationKind;
import org.stet.graphql.Node;

/** What a member decided about two claims that look alike. */
@Description(
        "What a member decided about two claims that look alike. It is taken back by `revokeMatch`, never changed.")
public record ClaimMatch(
        @Id @Name("id") @Description("The opaque id.") String id,

        @Description("Counts the changes, from 0. Pass it as `expectedVersion`.")
        int version,

        @Description("What was decided, or that it was taken back.")
        MatchDecision decision,

        @Nullable @Description("How the claim hangs together with the other; null where the pair was rejected.")
        ClaimRelationKind kind,

        @Nullable @Description("What was noted about it, or why the pair was rejected; null when nothing was said.")
        String reason,

        @Nullable
        @Description(
                "How near the claims came to each other then, from 0 to 1; null when the search did not find one by the other.")
        Double score,

        @Description("When it was decided.") Instant decidedAt,

        @Nullable @Description("When it was taken back; null when it was not.")
        Instant revokedAt,

        @Nullable @Description("Why it was taken back; null when it was not.")
        String revokedBecause,

        @Ignore String claimId,
        @Ignore String otherClaimId,
        @Nullable @Ignore String relationId,
        @Ignore UUID decider,
        @Nullable @Ignore UUID revoker)
        implements Node {}
