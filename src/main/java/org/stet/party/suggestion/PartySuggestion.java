package org.stet.party.suggestion;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.party.Party;
import org.stet.wording.TextPart;

/** A party that may be meant. */
@Description("A party that may be meant.")
public record PartySuggestion(
        @Description("The party; for a merged record, the one that it stands for.")
        Party party,

        @Description("Which name or alias was found; it may be one of a record that was merged into the party.")
        String matchedName,

        @Description("The same name, with what was found marked.")
        List<@NonNull TextPart> parts,

        @Description(
                "How well it fits, from 0 to 1: the name itself is 1, an alias just below, then beginnings of words,"
                        + " abbreviations, and names with one or two other letters.")
        double score) {

    static PartySuggestion of(Party party, String name, Marks marks, double score) {
        return new PartySuggestion(party, name, marks.parts(name), score);
    }
}
