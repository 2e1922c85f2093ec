package org.stet.party;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.UserError;

/** What a mutation on a party came to. */
@Description("What a mutation on a party came to.")
public record PartyPayload(
        @Nullable @Description("The party as it is now; null when nothing was changed.")
        Party party,

        @Description("Why nothing was changed; empty when it was.")
        List<@NonNull UserError> userErrors) {}
