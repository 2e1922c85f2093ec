package org.stet.imports.rating;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** A mapping to remove. */
@Input("UnmapRatingInput")
@Description("A mapping to remove. What was imported by it stays as it is.")
public record UnmapRatingInput(
        @Id @Description("The mapping.") String ratingMappingId,

        @Description("The version of the mapping that you read.")
        int expectedVersion) {}
