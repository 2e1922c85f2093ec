package org.stet.journal;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.stet.access.Roles;
import org.stet.graphql.ErrorCode;
import org.stet.graphql.NodeLoader;
import org.stet.graphql.NodeType;
import org.stet.graphql.PageRequest;
import org.stet.graphql.Problems;
import org.stet.graphql.RequestError;
import org.stet.graphql.UserErrorCode;

/** The record of every change. */
@GraphQLApi
public class JournalApi {

    private final Journal journal;
    private final JournalVerifier verifier;
    private final JournalFeed feed;

    JournalApi(Journal journal, JournalVerifier verifier, JournalFeed feed) {
        this.journal = journal;
        this.verifier = verifier;
        this.feed = feed;
    }

    @Query
    @RolesAllowed(Roles.REPORTER)
    @Description("The record of every change, newest first.")
    public JournalConnection journal(
            @Nullable @Description("Which entries; all when left out.") JournalFilter filter,
            @DefaultValue(PageRequest.DEFAULT_SIZE) @Description("How many at most, 1 to 100.") Integer first,
            @Nullable @Description("Only what comes after this cursor.") String after) {
        return journal.connection(query(filter), first, after);
    }

    private static JournalQuery query(JournalFilter filter) {
        if (filter == null) {
            return new JournalQuery(null, null, null, null);
        }
        return new JournalQuery(uuid(filter.about()), uuid(filter.by()), filter.since(), filter.until());
    }

    private static UUID uuid(String id) {
        if (id == null) {
            return null;
        }
        return NodeType.of(id)
                .flatMap(type -> type.uuid(id))
                .orElseThrow(() -> new RequestError(ErrorCode.VALIDATION_ERROR, "filter: \"" + id + "\" is no id."));
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("How many entries there are in all.")
    public List<Integer> totalCount(@Source List<JournalConnection> connections) {
        return journal.counts(connections.stream().map(JournalConnection::query).toList());
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("The claims, articles or parties in whose history the change also stands.")
    public List<List<@NonNull JournalSubject>> concerns(@Source List<JournalEntry> entries) {
        return journal.concerns(entries);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.ADMIN)
    @Description("Reads the whole journal and recomputes every hash. It changes nothing.")
    public VerifyJournalPayload verifyJournal(@Description("Which part of the journal.") VerifyJournalInput input) {
        Problems problems = new Problems();
        UUID about = input.about() == null ? null : anyId(problems, input.about());
        return problems.any()
                ? new VerifyJournalPayload(null, problems.all())
                : new VerifyJournalPayload(verifier.verify(about), List.of());
    }

    private static UUID anyId(Problems problems, String id) {
        Optional<UUID> uuid = NodeType.of(id).flatMap(type -> type.uuid(id));
        if (uuid.isEmpty()) {
            problems.add(UserErrorCode.UNKNOWN_ID, "about", "This is no id: take one from a query's answer.");
        }
        return uuid.orElse(null);
    }

    @Subscription
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Every change from now on, each once and in journal order.")
    public Multi<JournalEntry> deskEvents() {
        return feed.events().map(JournalEvent::entry);
    }

    @ApplicationScoped
    static class Loader implements NodeLoader {

        private final Journal journal;

        Loader(Journal journal) {
            this.journal = journal;
        }

        @Override
        public NodeType type() {
            return NodeType.JOURNAL_ENTRY;
        }

        @Override
        public Optional<JournalEntry> load(UUID id) {
            return journal.find(id);
        }
    }
}
