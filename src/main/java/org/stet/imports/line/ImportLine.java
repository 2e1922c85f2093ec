package org.stet.imports.line;

import io.smallrye.graphql.api.Nullable;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.stet.imports.LineOutcome;
import org.stet.publication.document.Publisher;
import org.stet.review.scale.Verdict;

/** What the dry run found of one check of an import's file. */
@Description("What the dry run found of one check of an import's file.")
public record ImportLine(
        @Description("The line of the file on which it begins, from 1.")
        int line,

        @Description("Its number among the checks of the file, from 1.")
        int position,

        @Description("What the import does with it.") LineOutcome outcome,

        @Nullable @Description("Why, where that has to be said; always when it is refused.")
        String reason,

        @Nullable @Description("What is asserted; null when the file does not say or it cannot be read.")
        String statement,

        @Nullable @Description("Where its publisher shows the check; null when the file does not say.")
        String url,

        @Nullable @Description("Who made the check; null when nobody said.")
        Publisher publisher,

        @Nullable @Description("The publisher's label; null when it has none.")
        String ratingLabel,

        @Nullable @Description("The verdict that the label is mapped to; null when it is mapped to none.")
        Verdict verdict,

        @Ignore UUID run,
        @Nullable @Ignore UUID claimId) {}
