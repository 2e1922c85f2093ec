package org.stet.imports;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.stet.access.Member;
import org.stet.access.MemberService;
import org.stet.access.Roles;

/** Who did what with an import. */
@GraphQLApi
public class ImportMembersApi {

    private final MemberService members;

    ImportMembersApi(MemberService members) {
        this.members = members;
    }

    @RolesAllowed(Roles.EDITOR)
    @Description("Who uploaded the file.")
    public List<Member> uploadedBy(@Source List<Import> imports) {
        return members(imports, Import::uploader);
    }

    @RolesAllowed(Roles.EDITOR)
    @Description("Who proposed it; null when it is not proposed.")
    public List<@Nullable Member> proposedBy(@Source List<Import> imports) {
        return members(imports, Import::proposer);
    }

    @RolesAllowed(Roles.EDITOR)
    @Description("Who last gave it back; null when nobody did.")
    public List<@Nullable Member> returnedBy(@Source List<Import> imports) {
        return members(imports, Import::returner);
    }

    @RolesAllowed(Roles.EDITOR)
    @Description("Who approved it; null when nobody has.")
    public List<@Nullable Member> approvedBy(@Source List<Import> imports) {
        return members(imports, Import::approver);
    }

    private List<Member> members(List<Import> imports, Function<Import, UUID> who) {
        List<UUID> ids = imports.stream().map(who).toList();
        Map<UUID, Member> found =
                members.byIds(ids.stream().filter(Objects::nonNull).toList());
        return ids.stream().map(id -> id == null ? null : found.get(id)).toList();
    }
}
