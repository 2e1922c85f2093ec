package org.stet.claim.relation;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.stet.graphql.Node;

/** That two claims hang together. */
@Description("That two claims hang together.")
public record ClaimRelation(
        @Id @Name("id") @Description("The opaque id.") String id,

        @Description("Counts the changes, from 0. Pass it as `expectedVersion`.")
        int version,

        @Description("How they hang together.") ClaimRelationKind kind,

        @Nullable @Description("What the desk noted about it.")
        String note,

        @Description("When it was recorded.") Instant recordedAt,
        @Ignore String fromId,
        @Ignore String toId)
        implements Node {}
