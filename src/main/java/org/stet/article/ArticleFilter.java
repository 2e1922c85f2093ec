package org.stet.article;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** Which articles are asked for. */
@Input("ArticleFilter")
@Description("Which articles are asked for. All conditions must hold.")
public record ArticleFilter(
        @Nullable
        @Description(
                "Only articles in whose headline, address or text these words stand, in any inflection. As in a search engine, quotation marks keep words together, `or` gives a choice and `-` excludes.")
        String text,

        @Nullable @Id @Description("Only articles of one of these outlets, or of parties merged with them.")
        List<@NonNull String> outlet,

        @Nullable @Name("public") @Description("Only articles that readers may, or may not, be pointed to.")
        Boolean isPublic,

        @Nullable @Description("Only articles in one of these languages, as BCP 47 tags.")
        List<@NonNull String> language,

        @Nullable
        @Description(
                "Only articles published on this day (UTC) or later. An unknown date counts as its `notAfter`, else as the time of recording.")
        LocalDate publishedFrom,

        @Nullable
        @Description(
                "Only articles published on this day (UTC) or earlier. An unknown date counts as its `notAfter`, else as the time of recording.")
        LocalDate publishedUntil,

        @Nullable @Description("Whether discarded articles are asked for instead of the others. No when left out.")
        Boolean discarded) {

    static final ArticleFilter ALL = new ArticleFilter(null, null, null, null, null, null, null);
}
