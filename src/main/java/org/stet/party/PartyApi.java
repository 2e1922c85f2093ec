package org.stet.party;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.stet.access.Roles;
import org.stet.graphql.NodeLoader;
import org.stet.graphql.NodeType;
import org.stet.graphql.PageRequest;
import org.stet.journal.Journal;
import org.stet.journal.JournalConnection;

/** People, companies and outlets. */
@GraphQLApi
public class PartyApi {

    private static final String ORDER = "parties";

    private final PartyService parties;
    private final Journal journal;

    PartyApi(PartyService parties, Journal journal) {
        this.parties = parties;
        this.journal = journal;
    }

    @Query
    @RolesAllowed(Roles.REPORTER)
    @Description("The parties, by name.")
    public PartyConnection parties(
            @Nullable @Description("Which parties; all when left out.") PartyFilter filter,
            @DefaultValue(PageRequest.DEFAULT_SIZE) @Description("How many at most, 1 to 100.") Integer first,
            @Nullable @Description("Only what comes after this cursor.") String after) {
        return PartyConnection.of(parties.page(filter, PageRequest.of(first, after, ORDER)), filter);
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("How many parties the filter lets through in all.")
    public int totalCount(@Source PartyConnection connection) {
        return parties.count(connection.filter());
    }

    @Query
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("A party by its id; for a merged one, the party that it was merged into. Null when there is none.")
    public Party party(@Id @Description("The party's id.") String id) {
        return NodeType.PARTY
                .uuid(id)
                .map(uuid -> parties.byIds(List.of(uuid)).get(uuid))
                .orElse(null);
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("What was done to this party, newest first.")
    public List<JournalConnection> history(
            @Source List<Party> parties,
            @DefaultValue(PageRequest.DEFAULT_SIZE) @Description("How many at most, 1 to 100.") Integer first,
            @Nullable @Description("Only what comes after this cursor.") String after) {
        return journal.histories(
                parties.stream()
                        .map(party -> NodeType.PARTY.uuid(party.id()).orElseThrow())
                        .toList(),
                first,
                after);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Records a party.")
    public PartyPayload recordParty(@Description("The party.") RecordPartyInput input) {
        return parties.record(input).payload(PartyPayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Says anew what a party is called and what it is.")
    public PartyPayload reviseParty(@Description("The party as it is to be.") RevisePartyInput input) {
        return parties.revise(input).payload(PartyPayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.CHECKER)
    @Description("Makes two records of the same party one. The duplicate's id keeps resolving.")
    public PartyPayload mergeParties(@Description("The two records.") MergePartiesInput input) {
        return parties.merge(input).payload(PartyPayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.CHECKER)
    @Description("Undoes a merge.")
    public PartyPayload unmergeParties(@Description("The merge.") UnmergePartiesInput input) {
        return parties.unmerge(input).payload(PartyPayload::new);
    }

    @ApplicationScoped
    static class Loader implements NodeLoader {

        private final PartyService parties;

        Loader(PartyService parties) {
            this.parties = parties;
        }

        @Override
        public NodeType type() {
            return NodeType.PARTY;
        }

        @Override
        public Optional<Party> load(UUID id) {
            return parties.find(id);
        }
    }
}
