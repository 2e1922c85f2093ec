package org.stet.party.merge;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.stet.access.Member;
import org.stet.party.Party;

/** That a record stands for another one. */
@Description("That a record stands for another one: `party.mergedInto`.")
public record PartyMerge(
        @Description("The record that was merged, as it stands; `unmergeParties` takes its id and version.")
        Party party,

        @Description("Who merged it.") Member by,
        @Description("When.") Instant at) {}
