package org.stet.party;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.Problems;

/** What a party is to say from now on. */
@Input("RevisePartyInput")
@Description("What a party is to say from now on. It replaces everything that was said.")
public record RevisePartyInput(
        @Id @Description("The party.") String partyId,
        @Description("The version that you read.") int expectedVersion,
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
