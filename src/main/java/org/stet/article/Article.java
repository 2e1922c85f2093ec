package org.stet.article;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.Node;
import org.stet.graphql.PartialDate;

/** A piece of journalism, ours or somebody else's. */
@Description("A piece of journalism, ours or somebody else's. Whatever is not known about it is null.")
public record Article(
        @Id @Name("id") @Description("The opaque id.") String id,
        @Description("Counts the changes, from 0.") int version,
        @Nullable @Description("The headline.") String headline,

        @Description("Who wrote it, as the byline says.") List<@NonNull String> bylines,

        @Nullable @Description("Where it stands on the web.")
        String url,

        @Nullable @Description("The language that it is written in, as a BCP 47 tag.")
        String language,

        @Description("When it was published.") PartialDate published,

        @Name("public") @Description("Whether readers may be pointed to it.")
        boolean isPublic,

        @Nullable @Description("When it was discarded; null when it was not.")
        Instant discardedAt,

        @Nullable @Description("Why it was discarded; null when it was not.")
        String discardedWhy,

        @Description("When it was recorded.") Instant recordedAt,
        @Description("When it was last changed.") Instant changedAt,
        @Ignore String outletId)
        implements Node {}
