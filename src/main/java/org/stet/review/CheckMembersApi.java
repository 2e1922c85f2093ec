package org.stet.review;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;
import org.stet.access.Member;
import org.stet.access.MemberService;
import org.stet.access.Roles;
import org.stet.graphql.NodeType;
import org.stet.party.Party;
import org.stet.party.PartyService;

/** Who did what with a check. */
@GraphQLApi
public class CheckMembersApi {

    private final MemberService members;
    private final PartyService parties;

    CheckMembersApi(MemberService members, PartyService parties) {
        this.members = members;
        this.parties = parties;
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("The other publisher that an imported check comes from; null for the desk's own.")
    public List<@Nullable Party> origin(@Source List<Check> checks) {
        Map<UUID, Party> found = parties.byIds(
                checks.stream().map(Check::originId).filter(Objects::nonNull).toList());
        return checks.stream()
                .map(check -> check.originId() == null ? null : found.get(check.originId()))
                .toList();
    }

    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Who checks the claim; null when nobody in particular does.")
    public List<Member> assignee(@Source List<Check> checks) {
        return members(checks, Check::assigneeId);
    }

    @Name("by")
    @RolesAllowed(Roles.REPORTER)
    @Description("Who proposed it.")
    public List<Member> proposedBy(@Source List<Proposal> proposals) {
        return members(proposals, Proposal::byId);
    }

    @Name("by")
    @RolesAllowed(Roles.REPORTER)
    @Description("Who gave it back.")
    public List<Member> returnedBy(@Source List<VerdictReturn> returns) {
        return members(returns, VerdictReturn::byId);
    }

    @Name("by")
    @RolesAllowed(Roles.REPORTER)
    @Description("Who approved it.")
    public List<Member> approvedBy(@Source List<Approval> approvals) {
        return members(approvals, Approval::byId);
    }

    private <T> List<Member> members(List<T> things, Function<T, String> memberId) {
        List<String> ids = things.stream().map(memberId).toList();
        Map<UUID, Member> found = members.byIds(
                ids.stream().filter(Objects::nonNull).map(CheckMembersApi::uuid).toList());
        return ids.stream().map(id -> id == null ? null : found.get(uuid(id))).toList();
    }

    private static UUID uuid(String memberId) {
        return NodeType.MEMBER.uuid(memberId).orElseThrow();
    }
}
