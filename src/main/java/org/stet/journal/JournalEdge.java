package org.stet.journal;

import org.eclipse.microprofile.graphql.Description;

/** A journal entry and its place in the list. */
@Description("A journal entry and its place in the list.")
public record JournalEdge(
        @Description("The place in the list.") String cursor,
        @Description("The entry.") JournalEntry node) {}
