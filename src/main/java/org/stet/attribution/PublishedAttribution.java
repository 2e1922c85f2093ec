package org.stet.attribution;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What readers see of one chain from a claim back to whoever first made it. */
@Description("What readers see of one chain from a claim back to whoever first made it.")
public record PublishedAttribution(
        @Description("The chain in words, such as `Orbit AI, according to The Ledger`.")
        String sentence,

        @Description("The steps in order: the originator first, where it was read last.")
        List<@NonNull PublishedHop> hops) {}
