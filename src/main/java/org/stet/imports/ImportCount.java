package org.stet.imports;

import org.eclipse.microprofile.graphql.Description;

/** How many checks of an import's file have one outcome. */
@Description("How many checks of an import's file have one outcome.")
public record ImportCount(
        @Description("The outcome.") LineOutcome outcome,
        @Description("How many checks have it.") int count) {}
