package org.stet.reply.response;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

/** Where a response comes from. */
@Description("Where a response comes from. All fields are null when it came unasked and stands nowhere.")
public record ResponseSource(
        @Nullable @Id @Description("The request that it answers.")
        String responseRequestId,

        @Nullable @Id @Description("The article that reports it.")
        String articleId,

        @Nullable @Id @Description("The place in the article that reports it.")
        String passageId,

        @Nullable @Description("Where the response itself stands on the web, such as a press release.")
        String url) {}
