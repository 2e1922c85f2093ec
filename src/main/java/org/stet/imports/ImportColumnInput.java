package org.stet.imports;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Which column of a table holds what. */
@Input("ImportColumnInput")
@Description("Which column of a table holds what.")
public record ImportColumnInput(
        @Description(
                "What it holds: `statement`, `url`, `publisherName`, `publisherUrl`, `ratingLabel`, `ratingValue`, `ratingBest`, `ratingWorst`, `rationale`, `title`, `reviewedOn`, `authorName`, `saidOn`, `appearanceUrl`, `language` or `tags`.")
        String field,

        @Description("The column's header, to the letter.") String column) {}
