package org.stet.review.blocker;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.stet.graphql.Node;

/** An editor's signed reason why one blocker does not hold a claim back. */
@Description("An editor's signed reason why one blocker does not hold a claim back, as long as the content stays.")
public record Waiver(
        @Id @Name("id") @Description("The opaque id.") String id,
        @Description("Counts the changes, from 0.") int version,
        @Ignore String claimId,
        @Description("The blocker that it waives.") BlockerCode code,
        @Ignore String companyId,

        @Description("The claim's content version that it is for; it holds for no other.")
        int contentVersion,

        @Description("Why the claim may be published all the same.")
        String reason,

        @Ignore String byId,
        @Description("When it was signed.") Instant at,

        @Nullable @Description("When it was revoked; null while it was not.")
        Instant revokedAt,

        @Nullable @Description("Why it was revoked; null while it was not.")
        String revokedBecause,

        @Ignore String revokedById)
        implements Node {}
