package org.stet.attribution.originator;

import org.eclipse.microprofile.graphql.Description;
import org.stet.attribution.Attribution;

/** An attribution and its place in the list. */
@Description("An attribution and its place in the list.")
public record AttributionEdge(
        @Description("The place in the list.") String cursor,
        @Description("The attribution.") Attribution node) {}
