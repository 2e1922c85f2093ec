package org.stet.export.set;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Name;

/** What a claim set is to say instead. */
@Input("ReviseClaimSetInput")
@Description(
        "What a claim set is to say from now on, all of it: what is left out is emptied. Exports that were asked for before keep what it said then.")
public record ReviseClaimSetInput(
        @Id @Description("The claim set.") String claimSetId,
        @Description("The version that you read.") int expectedVersion,

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
