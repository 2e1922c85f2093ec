package org.stet.party;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.Problems;

/** A party to record. */
@Input("RecordPartyInput")
@Description("A party to record.")
public record RecordPartyInput(
        @Nullable
        @Description("Your own name for this attempt, 1 to 200 characters: sent again, it records nothing twice.")
        String requestId,

        @Description("What the party is.") PartyKind kind,

        @Description("The name that the house prints, at most 500 characters.")
        String name,

        @Nullable @Description("Other names and abbreviations, at most 50.")
        List<@NonNull String> aliases,

        @Nullable @Description("Web addresses that say who is meant, such as a Wikidata item, at most 50.")
        List<@NonNull String> sameAs) {

    PartyContent content(Problems problems) {
        return PartyContent.read(problems, kind, name, aliases, sameAs);
    }
}
