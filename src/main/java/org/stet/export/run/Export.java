package org.stet.export.run;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.export.format.ExportFormat;
import org.stet.export.set.ClaimSetFilter;
import org.stet.export.set.ClaimSetScope;
import org.stet.graphql.Node;

/** One frozen run of a claim set. */
@Description("One run of a claim set: the claims of one moment, as files that never change, with a signed manifest.")
public record Export(
        @Id @Name("id") @Description("The opaque id.") String id,
        @Description("Counts the changes of state, from 0.") int version,

        @Description("The name of the set when the export was asked for.")
        String name,

        @Description("Which claims the set chose from then.")
        ClaimSetScope scope,

        @Description("Which claims were in the set then.") ClaimSetFilter filter,
        @Description("How far it is.") ExportState state,

        @Description("How many claims are written so far.") int written,

        @Nullable @Description("How many claims it will hold; null until they are counted.")
        Integer total,

        @Description("When it was asked for.") Instant requestedAt,

        @Nullable @Description("When it was begun, the last time if more than once; null before.")
        Instant startedAt,

        @Nullable @Description("The moment of the desk that it shows; null before it was begun.")
        Instant asOf,

        @Nullable @Description("When it was done, given up or cancelled; null before.")
        Instant finishedAt,

        @Nullable @Description("When its files were erased; null unless they were.")
        Instant erasedAt,

        @Nullable @Description("Why it was given up; null unless it was.")
        String failure,

        @Description("The formats that were asked for.") List<@NonNull ExportFormat> formats,
        @Ignore UUID set,
        @Ignore UUID requester,
        @Ignore boolean isPublic)
        implements Node {}
