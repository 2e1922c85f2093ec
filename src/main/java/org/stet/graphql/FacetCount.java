package org.stet.graphql;

import org.eclipse.microprofile.graphql.Description;

/** How often one value occurs among what was found. */
@Description("How often one value occurs among what was found.")
public record FacetCount(
        @Description("The value, as the filter takes it.") String value,
        @Description("How it is called.") String label,
        @Description("How many of what was found have it.") int count) {}
