package org.stet.matching.search;

import org.eclipse.microprofile.graphql.Description;
import org.stet.party.Party;

/** A party that a search found. */
@Description("A party that a search found.")
public record SearchedParty(
        @Description("The party.") Party party,
        @Description("Which of its names was found.") String matchedName) {}
