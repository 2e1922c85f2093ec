package org.stet.party;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** What readers see of a party, as it was when the document was frozen. */
@Description("What readers see of a party, as it was when the claim was published.")
public record PublishedParty(
        @Id @Description("The opaque id, the same in every document that shows the party.")
        String id,

        @Description("The name that the house prints.") String name,
        @Description("What the party is.") PartyKind kind,

        @Description("Addresses that say who is meant, such as a Wikidata item or the own website.")
        List<@NonNull String> sameAs) {

    public static PublishedParty of(Party party) {
        return new PublishedParty(party.id(), party.name(), party.kind(), party.sameAs());
    }
}
