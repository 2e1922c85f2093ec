package org.stet.export.set;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Name;

/** A claim set to record. */
@Input("RecordClaimSetInput")
@Description("A claim set to record.")
public record RecordClaimSetInput(
        @Nullable
        @Description("Your own name for this attempt, 1 to 200 characters: sent again, it records nothing twice.")
        String requestId,

        @Description("A name that no other set has, at most 500 characters.")
        String name,

        @Nullable @Description("What it is for, at most 20000 characters.")
        String description,

        @Description("Which claims it chooses from.") ClaimSetScope scope,

        @Nullable
        @Name("public")
        @Description("Whether the set and its exports need no login. No when left out; a PUBLISHED set alone can be.")
        Boolean isPublic,

        @Description("Which claims are in it; `{}` for all.")
        ClaimSetFilter filter)
        implements ClaimSetContent.Source {}
