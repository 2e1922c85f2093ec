package org.stet.review.blocker;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.stet.party.Party;

/** Why a claim cannot be published now. */
@Description("Why a claim cannot be published now.")
public record Blocker(
        @Description("What kind of reason it is.") BlockerCode code,

        @Description("What stands in the way, in English.") String message,

        @Description("What would lift it, in English.") String liftedBy,

        @Description("Whether an editor who did not propose the verdict may waive it.")
        boolean waivable,

        @Nullable @Description("The accused party that it is about; null when it is about the claim as a whole.")
        Party company) {}
