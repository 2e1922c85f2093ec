package org.stet.matching.saved;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** A saved search that its member looked at. */
@Input("MarkSavedSearchSeenInput")
@Description("A saved search that you looked at just now. Its version stays, for what it says does not change.")
public record MarkSavedSearchSeenInput(
        @Id @Description("The search.") String savedSearchId) {}
