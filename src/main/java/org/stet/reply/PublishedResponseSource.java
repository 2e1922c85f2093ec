package org.stet.reply;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/** Where readers can find a response themselves. */
@Description("Where readers can find a response themselves.")
public record PublishedResponseSource(
        @Nullable @Description("The address of the response, or of the article that reports it.")
        String url,

        @Nullable
        @Description("The name of the outlet that reports it; null when it was said to us or published by the "
                + "company itself.")
        String outlet) {}
