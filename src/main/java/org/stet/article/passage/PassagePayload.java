package org.stet.article.passage;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.UserError;

/** What a mutation on a passage came to. */
@Description("What a mutation on a passage came to.")
public record PassagePayload(
        @Nullable @Description("The passage as it is now; null when nothing was changed.")
        Passage passage,

        @Description("Why nothing was changed; empty when it was.")
        List<@NonNull UserError> userErrors) {}
