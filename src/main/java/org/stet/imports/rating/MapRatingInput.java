package org.stet.imports.rating;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.stet.review.scale.Verdict;

/** Which verdict a foreign label stands for. */
@Input("MapRatingInput")
@Description("Which verdict a label of other publishers stands for. Imports that are read from now on follow it.")
public record MapRatingInput(
        @Nullable
        @Description(
                "The host of the publisher whose label it is, without `www.`; left out for any that has none of its own.")
        String publisher,

        @Description("The label. Case, accents, spaces and punctuation make no difference.")
        String label,

        @Description("The verdict.") Verdict verdict,

        @Nullable @Description("The version of the mapping to change; left out for a label that is not mapped yet.")
        Integer expectedVersion) {}
