package org.stet.review.blocker;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
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
import org.stet.claim.Claim;
import org.stet.claim.ClaimService;
import org.stet.graphql.NodeType;
import org.stet.party.Party;
import org.stet.party.PartyService;

/** Whom and what a waiver is about. */
@GraphQLApi
public class WaiverFieldsApi {

    private final ClaimService claims;
    private final PartyService parties;
    private final MemberService members;

    WaiverFieldsApi(ClaimService claims, PartyService parties, MemberService members) {
        this.claims = claims;
        this.parties = parties;
        this.members = members;
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("The claim.")
    public List<Claim> claim(@Source List<Waiver> waivers) {
        return each(waivers, NodeType.CLAIM, Waiver::claimId, claims::byIds);
    }

    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("The accused party that the blocker is about; null when it is about the claim as a whole.")
    public List<Party> company(@Source List<Waiver> waivers) {
        return each(waivers, NodeType.PARTY, Waiver::companyId, parties::byIds);
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("The editor who signed it.")
    public List<Member> by(@Source List<Waiver> waivers) {
        return each(waivers, NodeType.MEMBER, Waiver::byId, members::byIds);
    }

    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Who revoked it; null while nobody did.")
    public List<Member> revokedBy(@Source List<Waiver> waivers) {
        return each(waivers, NodeType.MEMBER, Waiver::revokedById, members::byIds);
    }

    private static <T> List<T> each(
            List<Waiver> waivers,
            NodeType type,
            Function<Waiver, String> id,
            Function<Collection<UUID>, Map<UUID, T>> load) {
        List<String> ids = waivers.stream().map(id).toList();
        Map<UUID, T> found = load.apply(ids.stream()
                .filter(Objects::nonNull)
                .map(each -> type.uuid(each).orElseThrow())
                .toList());
        return ids.stream()
                .map(each -> each == null ? null : found.get(type.uuid(each).orElseThrow()))
                .toList();
    }
}
