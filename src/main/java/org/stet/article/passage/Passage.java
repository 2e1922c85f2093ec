package org.stet.article.passage;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.stet.graphql.Node;

/** A place in the text of an article. */
@Description(
        "A place in the text of an article: a W3C TextQuoteSelector (`exact`, `prefix`, `suffix`) and TextPositionSelector (`start`, `end`).")
public record Passage(
        @Id @Name("id") @Description("The opaque id.") String id,
        @Description("Counts the changes, from 0.") int version,
        @Description("The words, to the letter.") String exact,

        @Description("Up to 32 characters right before them.")
        String prefix,

        @Description("Up to 32 characters right after them.")
        String suffix,

        @Description("How many Unicode code points precede the passage in the text.")
        int start,

        @Description("How many Unicode code points there are up to the passage's end.")
        int end,

        @Nullable @Description("When it was dismissed: looked at, nothing to check. Null when it was not.")
        Instant dismissedAt,

        @Nullable @Description("Why it was dismissed; null when nothing was said or it was not.")
        String dismissedWhy,

        @Ignore String articleVersionId)
        implements Node {}
