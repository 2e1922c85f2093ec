package org.stet.export.run;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
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
import org.stet.access.Member;
import org.stet.access.MemberService;
import org.stet.access.Roles;
import org.stet.export.set.ClaimSet;
import org.stet.export.set.ClaimSetService;
import org.stet.graphql.NodeLoader;
import org.stet.graphql.NodeType;
import org.stet.graphql.Page;
import org.stet.graphql.PageRequest;

/** Exports of claim sets. */
@GraphQLApi
public class ExportApi {

    private static final String ORDER = "exports";

    private final ExportService service;
    private final Exports exports;
    private final ClaimSetService sets;
    private final MemberService members;
    private final Addresses addresses;

    ExportApi(
            ExportService service, Exports exports, ClaimSetService sets, MemberService members, Addresses addresses) {
        this.service = service;
        this.exports = exports;
        this.sets = sets;
        this.members = members;
        this.addresses = addresses;
    }

    @Query
    @Nullable
    @PermitAll
    @Description("An export by its id; null when you may see none with this id.")
    public Export export(@Id @Description("The opaque id.") String id) {
        return NodeType.EXPORT.uuid(id).flatMap(exports::find).orElse(null);
    }

    @PermitAll
    @Description("Its exports, newest first.")
    public List<ExportConnection> exports(
            @Source List<ClaimSet> sets,
            @DefaultValue(PageRequest.DEFAULT_SIZE) @Description("How many at most, 1 to 100.") Integer first,
            @Nullable @Description("Only what comes after this cursor.") String after) {
        List<UUID> ids = sets.stream()
                .map(set -> NodeType.CLAIM_SET.uuid(set.id()).orElseThrow())
                .toList();
        Map<UUID, Page<Export>> pages = exports.pages(ids, PageRequest.of(first, after, ORDER));
        return ids.stream().map(id -> ExportConnection.of(pages.get(id), id)).toList();
    }

    @PermitAll
    @Description("How many exports there are in all.")
    public List<@NonNull Integer> totalCount(@Source List<ExportConnection> connections) {
        List<UUID> ids = connections.stream().map(ExportConnection::set).toList();
        Map<UUID, Integer> counts = exports.counts(ids);
        return ids.stream().map(id -> counts.getOrDefault(id, 0)).toList();
    }

    @PermitAll
    @Description("The set as it is now.")
    public List<ClaimSet> claimSet(@Source List<Export> exports) {
        Map<UUID, ClaimSet> found = sets.byIds(exports.stream().map(Export::set).toList());
        return exports.stream().map(export -> found.get(export.set())).toList();
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("Who asked for it.")
    public List<Member> requestedBy(@Source List<Export> exports) {
        Map<UUID, Member> found =
                members.byIds(exports.stream().map(Export::requester).toList());
        return exports.stream().map(export -> found.get(export.requester())).toList();
    }

    @PermitAll
    @Description("Its files; none before it is done.")
    public List<List<@NonNull ExportFile>> files(@Source List<Export> exports) {
        Map<UUID, List<ExportFile>> found = this.exports.files(ids(exports));
        return ids(exports).stream()
                .map(id -> found.getOrDefault(id, List.of()))
                .toList();
    }

    @PermitAll
    @Description("How many claims of each verdict it holds; none before it is done.")
    public List<List<@NonNull VerdictCount>> verdictCounts(@Source List<Export> exports) {
        Map<UUID, List<VerdictCount>> found = this.exports.verdictCounts(ids(exports));
        return ids(exports).stream()
                .map(id -> found.getOrDefault(id, List.of()))
                .toList();
    }

    @Nullable
    @PermitAll
    @Description("Where its manifest can be downloaded; null before it is done.")
    public String manifestUrl(@Source Export export) {
        return addressOf(export, Addresses.MANIFEST);
    }

    @Nullable
    @PermitAll
    @Description("Where the detached signature over its manifest can be downloaded; null before it is done.")
    public String signatureUrl(@Source Export export) {
        return addressOf(export, Addresses.SIGNATURE);
    }

    private String addressOf(Export export, String file) {
        return export.state() == ExportState.DONE || export.state() == ExportState.ERASED
                ? addresses.of(NodeType.EXPORT.uuid(export.id()).orElseThrow(), file)
                : null;
    }

    private static List<UUID> ids(List<Export> exports) {
        return exports.stream()
                .map(export -> NodeType.EXPORT.uuid(export.id()).orElseThrow())
                .toList();
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.EDITOR)
    @Description(
            "Asks for an export of a claim set. It is written in the background; `exportProgress` tells how far it is.")
    public ExportPayload exportClaimSet(@Description("What to export.") ExportClaimSetInput input) {
        return service.request(input).payload(ExportPayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.EDITOR)
    @Description("Cancels an export that is not done.")
    public ExportPayload cancelExport(@Description("The export.") CancelExportInput input) {
        return service.cancel(input).payload(ExportPayload::new);
    }

    @ApplicationScoped
    static class Loader implements NodeLoader {

        private final Exports exports;

        Loader(Exports exports) {
            this.exports = exports;
        }

        @Override
        public NodeType type() {
            return NodeType.EXPORT;
        }

        /** Who may see which is asked of each. */
        @Override
        public boolean isPublic() {
            return true;
        }

        @Override
        public Optional<Export> load(UUID id) {
            return exports.find(id);
        }
    }
}
