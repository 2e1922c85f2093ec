package org.stet.attribution;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.Node;

/** One chain from a claim back to whoever first made it, as the desk sees it. */
@Description("One chain from a claim back to whoever first made it, as the desk sees it.")
public record Attribution(
        @Id @Name("id") @Description("The opaque id.") String id,
        @Description("Counts the changes, from 0.") int version,
        @Ignore String claimId,

        @Description("The chain as the desk knows it, in words. It is for the desk's eyes: print `publicSentence`.")
        String sentence,

        @Nullable
        @Description(
                "The chain as an editor would print it, after the ground rules; null when it stays in, because its originator is off the record.")
        String publicSentence,

        @Description("The steps in order: the originator first, where we read it last. 1 to 10.")
        List<@NonNull Hop> hops,

        @Ignore String sourcePassageId,

        @Nullable @Description("When it was removed; null while it stands.")
        Instant removedAt,

        @Nullable @Description("Why it was removed; null while it stands.")
        String removedWhy,

        @Description("When it was recorded.") Instant recordedAt,
        @Description("When it was last changed.") Instant changedAt)
        implements Node {}
