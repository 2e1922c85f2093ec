package org.stet.article;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.UserError;

/** What a mutation on an article's text came to. */
@Description("What a mutation on an article's text came to.")
public record ArticleVersionPayload(
        @Nullable @Description("The new version; null when nothing was changed.")
        ArticleVersion articleVersion,

        @Description("Why nothing was changed; empty when it was.")
        List<@NonNull UserError> userErrors) {}
