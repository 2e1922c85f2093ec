package org.stet.matching.saved;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** A saved search to give up. */
@Input("DiscardSavedSearchInput")
@Description("A saved search to give up. It is gone for good.")
public record DiscardSavedSearchInput(
        @Id @Description("The search.") String savedSearchId,
        @Description("The version that you read.") int expectedVersion) {}
