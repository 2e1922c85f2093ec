package org.stet.journal;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** Which journal entries are asked for. */
@Input("JournalFilter")
@Description("Which journal entries are asked for. All conditions must hold.")
public record JournalFilter(
        @Nullable @Id @Description("Only changes of the thing with this id, or changes that concern it.")
        String about,

        @Nullable @Id @Description("Only changes by this member.")
        String by,

        @Nullable @Description("Only changes at this moment or later.")
        Instant since,

        @Nullable @Description("Only changes before this moment.")
        Instant until) {}
