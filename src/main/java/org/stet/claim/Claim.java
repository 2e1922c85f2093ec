package org.stet.claim;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.Node;

/** One checkable assertion, in the desk's own words. */
@Description("One checkable assertion, in the desk's own neutral words.")
public record Claim(
        @Id @Name("id") @Description("The opaque id.") String id,

        @Description("Counts the changes of the claim itself, from 0. Pass it as `expectedVersion`.")
        int version,

        @Description(
                "Counts the changes of everything that an approval approves, from 1: the claim, its parties, appearances, attributions, evidence and responses.")
        int contentVersion,

        @Description("What is asserted.") String statement,
        @Description("Whether evidence can settle it.") Checkability checkability,

        @Nullable @Description("What the sourcing leaves open, for readers.")
        String limits,

        @Description("The language of the statement, as a BCP 47 tag.")
        String language,

        @Description("What it is filed under.") List<@NonNull String> tags,

        @Nullable @Description("When it was discarded; null when it was not.")
        Instant discardedAt,

        @Nullable @Description("Why it was discarded; null when it was not.")
        String discardedWhy,

        @Description("When it was recorded.") Instant recordedAt,

        @Description("When the claim itself was last changed.")
        Instant changedAt)
        implements Node {}
