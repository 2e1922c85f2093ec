package org.stet.reply.request;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which requests are asked for. */
@Input("ResponseRequestFilter")
@Description("Which requests are asked for. All conditions must hold.")
public record ResponseRequestFilter(
        @Nullable @Id @Description("Only requests to this party, under whichever of its merged records.")
        String company,

        @Nullable @Id @Description("Only requests about this claim.")
        String claim,

        @Nullable @Description("Only requests that now stand in one of these ways.")
        List<@NonNull ResponseRequestState> state,

        @Nullable @Description("Only requests whose deadline lies before this moment.")
        Instant dueBefore) {}
