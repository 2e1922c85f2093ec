package org.stet.claim;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.stet.graphql.Node;

/** That a claim stands at a passage. */
@Description("That a claim stands at a passage.")
public record Appearance(
        @Id @Name("id") @Description("The opaque id.") String id,

        @Description("Counts the changes, from 0. Pass it as `expectedVersion`.")
        int version,

        @Description("When it was recorded.") Instant recordedAt,
        @Ignore String claimId,
        @Ignore String passageId)
        implements Node {}
