package org.stet.evidence;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.stet.access.Roles;
import org.stet.claim.Claim;
import org.stet.graphql.NodeLoader;
import org.stet.graphql.NodeType;
import org.stet.graphql.PageRequest;
import org.stet.journal.Journal;
import org.stet.journal.JournalConnection;

/** What bears on a claim. */
@GraphQLApi
public class EvidenceApi {

    private final EvidenceService evidence;
    private final Journal journal;

    EvidenceApi(EvidenceService evidence, Journal journal) {
        this.evidence = evidence;
        this.journal = journal;
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("What bears on the claim, in the order of recording, at most 100. Removed evidence is left out.")
    public List<List<@NonNull Evidence>> evidence(@Source List<Claim> claims) {
        List<UUID> ids = claims.stream()
                .map(claim -> NodeType.CLAIM.uuid(claim.id()).orElseThrow())
                .toList();
        Map<UUID, List<Evidence>> found = evidence.ofClaims(ids);
        return ids.stream().map(id -> found.getOrDefault(id, List.of())).toList();
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("What was done to this piece of evidence, newest first.")
    public List<JournalConnection> history(
            @Source List<Evidence> pieces,
            @DefaultValue(PageRequest.DEFAULT_SIZE) @Description("How many at most, 1 to 100.") Integer first,
            @Nullable @Description("Only what comes after this cursor.") String after) {
        List<UUID> ids = pieces.stream()
                .map(each -> NodeType.EVIDENCE.uuid(each.id()).orElseThrow())
                .toList();
        return journal.histories(ids, first, after);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Adds evidence to a claim. This changes the claim's content.")
    public EvidencePayload addEvidence(@Description("The evidence.") AddEvidenceInput input) {
        return evidence.add(input).payload(EvidencePayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Says anew what a piece of evidence is. This changes the claim's content.")
    public EvidencePayload reviseEvidence(@Description("The evidence as it is to be.") ReviseEvidenceInput input) {
        return evidence.revise(input).payload(EvidencePayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Takes a piece of evidence from its claim. This changes the claim's content.")
    public EvidencePayload removeEvidence(@Description("The evidence.") RemoveEvidenceInput input) {
        return evidence.remove(input).payload(EvidencePayload::new);
    }

    @ApplicationScoped
    static class Loader implements NodeLoader {

        private final EvidenceService evidence;

        Loader(EvidenceService evidence) {
            this.evidence = evidence;
        }

        @Override
        public NodeType type() {
            return NodeType.EVIDENCE;
        }

        @Override
        public Optional<Evidence> load(UUID id) {
            return evidence.find(id);
        }
    }
}
