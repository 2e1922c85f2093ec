package org.stet.imports.rating;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.stet.graphql.Node;
import org.stet.review.scale.Verdict;

/** Which verdict a foreign label stands for. */
@Description("Which verdict a label of other publishers stands for. The label itself is kept beside it.")
public record RatingMapping(
        @Id @Name("id") @Description("The opaque id.") String id,

        @Description("Counts the changes, from 0. Pass it as `expectedVersion`.")
        int version,

        @Nullable
        @Description(
                "The host of the publisher whose label it is, without `www.`; null for any that has none of its own.")
        String publisher,

        @Description("The label. Case, accents, spaces and punctuation make no difference.")
        String label,

        @Description("The verdict.") Verdict verdict,
        @Description("When it was last changed.") Instant changedAt,
        @Nullable @Ignore UUID changer)
        implements Node {}
