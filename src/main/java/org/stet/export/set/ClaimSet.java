package org.stet.export.set;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.stet.graphql.Node;

/** A named filter over claims. */
@Description("A named, saved filter over claims. `exportClaimSet` makes frozen files of it.")
public record ClaimSet(
        @Id @Name("id") @Description("The opaque id.") String id,
        @Description("Counts the changes, from 0.") int version,
        @Description("Its name; no other set has it.") String name,

        @Nullable @Description("What it is for, for people.")
        String description,

        @Description("Which claims it chooses from.") ClaimSetScope scope,

        @Name("public") @Description("Whether the set and its exports need no login.")
        boolean isPublic,

        @Description("Which claims are in it.") ClaimSetFilter filter,

        @Nullable @Description("When it was discarded; null when it was not.")
        Instant discardedAt,

        @Nullable @Description("Why it was discarded; null when it was not.")
        String discardedWhy,

        @Description("When it was recorded.") Instant recordedAt,
        @Description("When it was last changed.") Instant changedAt)
        implements Node {}
