package org.stet.review.scale;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.Node;

/** One version of the house's labels for what a check found. */
@Description("One version of the house's labels for what a check found. It never changes; a revision is a new version.")
public record RatingScale(
        @Id @Name("id") @Description("The opaque id.") String id,
        @Description("The version, from 1.") int version,

        @Description("The labels, in the order in which the house lists them.")
        List<@NonNull Rating> ratings,

        @Description("Since when this version is in use.") Instant since)
        implements Node {}
