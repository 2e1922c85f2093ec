package org.stet.reply;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.stet.access.Roles;
import org.stet.claim.Claim;
import org.stet.graphql.NodeType;
import org.stet.party.Party;
import org.stet.party.PartyService;

/** How far the right of reply has come. */
@GraphQLApi
public class RightOfReplyApi {

    private final RightOfReply rightOfReply;
    private final PartyService parties;
    private final Clock clock;

    RightOfReplyApi(RightOfReply rightOfReply, PartyService parties, Clock clock) {
        this.rightOfReply = rightOfReply;
        this.parties = parties;
        this.clock = clock;
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("How far the right of reply of each accused party has come; empty when nobody is accused.")
    public List<List<@NonNull PartyReply>> rightOfReply(@Source List<Claim> claims) {
        Instant now = clock.instant();
        List<UUID> ids = claims.stream()
                .map(claim -> NodeType.CLAIM.uuid(claim.id()).orElseThrow())
                .toList();
        Map<UUID, Map<UUID, Asked>> asked = rightOfReply.of(ids);
        return ids.stream()
                .map(id -> replies(asked.getOrDefault(id, Map.of()), now))
                .toList();
    }

    private static List<PartyReply> replies(Map<UUID, Asked> asked, Instant now) {
        return asked.entrySet().stream()
                .map(entry -> reply(entry.getKey(), entry.getValue(), now))
                .toList();
    }

    private static PartyReply reply(UUID party, Asked asked, Instant now) {
        return new PartyReply(
                NodeType.PARTY.id(party), asked.state(now), asked.sentAt(), asked.deadline(), asked.attemptCount());
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("The accused party: a company or anybody else.")
    public List<Party> company(@Source List<PartyReply> replies) {
        List<UUID> ids = replies.stream()
                .map(reply -> NodeType.PARTY.uuid(reply.companyId()).orElseThrow())
                .toList();
        Map<UUID, Party> found = parties.byIds(ids);
        return ids.stream().map(found::get).toList();
    }
}
