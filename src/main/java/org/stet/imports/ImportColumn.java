package org.stet.imports;

import org.eclipse.microprofile.graphql.Description;

/** Which column of a table holds what. */
@Description("Which column of a table holds what.")
public record ImportColumn(
        @Description("What it holds, such as `statement` or `ratingLabel`.")
        String field,

        @Description("The column's header, to the letter.") String column) {}
