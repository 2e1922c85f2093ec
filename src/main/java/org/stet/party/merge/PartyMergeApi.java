package org.stet.party.merge;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.stet.access.Roles;
import org.stet.graphql.PageRequest;
import org.stet.party.Party;

/** The records that stand for a party. */
@GraphQLApi
public class PartyMergeApi {

    private final PartyMerges merges;

    PartyMergeApi(PartyMerges merges) {
        this.merges = merges;
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("The records that were merged into this one, over several steps too, the latest merge first.")
    public List<List<@NonNull PartyMerge>> mergedParties(
            @Source List<Party> parties,
            @DefaultValue(PageRequest.DEFAULT_SIZE) @Description("How many at most, 1 to 100.") Integer first) {
        return merges.into(parties, first);
    }
}
