package org.stet.article;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.UserError;

/** What a mutation on an article came to. */
@Description("What a mutation on an article came to.")
public record ArticlePayload(
        @Nullable @Description("The article as it is now; null when nothing was changed.")
        Article article,

        @Description("Why nothing was changed; empty when it was.")
        List<@NonNull UserError> userErrors) {}
