package org.stet.imports;

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
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.stet.access.CurrentMember;
import org.stet.access.Role;
import org.stet.access.Roles;
import org.stet.graphql.NodeLoader;
import org.stet.graphql.NodeType;
import org.stet.graphql.PageRequest;

/** Files of other people's checks. */
@GraphQLApi
public class ImportApi {

    private static final String ORDER = "imports";

    private final ImportService imports;
    private final ImportProgress progress;

    ImportApi(ImportService imports, ImportProgress progress) {
        this.imports = imports;
        this.progress = progress;
    }

    @Query
    @RolesAllowed(Roles.EDITOR)
    @Description("Files of other people's checks that were uploaded, newest first.")
    public ImportConnection imports(
            @Nullable @Description("Only those that stand so; all when left out.") List<@NonNull ImportState> state,
            @DefaultValue(PageRequest.DEFAULT_SIZE) @Description("How many at most, 1 to 100.") Integer first,
            @Nullable @Description("Only what comes after this cursor.") String after) {
        return imports.page(state, PageRequest.of(first, after, ORDER));
    }

    @RolesAllowed(Roles.EDITOR)
    @Description("How many imports there are in all.")
    public int totalCount(@Source ImportConnection connection) {
        return imports.count(connection.states());
    }

    @Query("import")
    @Nullable
    @RolesAllowed(Roles.EDITOR)
    @Description("One import; null when there is none with this id.")
    public Import one(@Id @Description("Its id.") String id) {
        return NodeType.IMPORT.uuid(id).flatMap(imports::find).orElse(null);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.EDITOR)
    @Description("Has the file of an import read again, for instance after ratings were mapped.")
    public ImportPayload rereadImport(@Description("The import, and how to read it.") RereadImportInput input) {
        return imports.reread(input).payload(ImportPayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.EDITOR)
    @Description("Proposes an import as its dry run found it, which another editor is to approve as a whole.")
    public ImportPayload proposeImport(@Description("The import.") ProposeImportInput input) {
        return imports.propose(input).payload(ImportPayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.EDITOR)
    @Description(
            "Approves an import as a whole. Whoever uploaded it, had its file read or proposed it, cannot. Everything is then written and published at once, or nothing.")
    public ImportPayload approveImport(@Description("The import.") ApproveImportInput input) {
        return imports.approve(input).payload(ImportPayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.EDITOR)
    @Description("Gives a proposed import back, or takes one's own proposal back.")
    public ImportPayload returnImport(@Description("The import and why.") ReturnImportInput input) {
        return imports.giveBack(input).payload(ImportPayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.EDITOR)
    @Description("Gives an import up: its file is deleted and nothing of it is imported.")
    public ImportPayload discardImport(@Description("The import and why.") DiscardImportInput input) {
        return imports.discard(input).payload(ImportPayload::new);
    }

    @Subscription
    @Nullable
    @RolesAllowed(Roles.EDITOR)
    @Description("An import as it is now and whenever it got further, until nothing happens to it any more.")
    public Multi<Import> importProgress(@Id @Description("The import.") String importId) {
        return progress.of(importId);
    }

    @ApplicationScoped
    static class Loader implements NodeLoader {

        private final ImportService imports;
        private final CurrentMember current;

        Loader(ImportService imports, CurrentMember current) {
            this.imports = imports;
            this.current = current;
        }

        @Override
        public NodeType type() {
            return NodeType.IMPORT;
        }

        @Override
        public Optional<Import> load(UUID id) {
            return current.has(Role.EDITOR) ? imports.find(id) : Optional.empty();
        }
    }
}
