package org.stet.party;

import org.eclipse.microprofile.graphql.Description;

/** A party and its place in the list. */
@Description("A party and its place in the list.")
public record PartyEdge(
        @Description("The place in the list.") String cursor,
        @Description("The party.") Party node) {}
