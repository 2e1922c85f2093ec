package org.stet.party;

import java.util.List;
import org.stet.graphql.Problems;

/** What is said about a party, read from an input. */
record PartyContent(PartyKind kind, String name, List<String> aliases, List<String> sameAs) {

    static PartyContent read(
            Problems problems, PartyKind kind, String name, List<String> aliases, List<String> sameAs) {
        return new PartyContent(
                problems.present("kind", kind),
                problems.line("name", name),
                problems.lines("aliases", aliases),
                problems.urls("sameAs", sameAs));
    }
}
