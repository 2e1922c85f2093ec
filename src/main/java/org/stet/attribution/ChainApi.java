package org.stet.attribution;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.stet.access.Roles;
import org.stet.article.passage.Passage;
import org.stet.article.passage.PassageService;
import org.stet.attribution.vault.VaultService;
import org.stet.claim.Claim;
import org.stet.claim.ClaimService;
import org.stet.graphql.NodeLoader;
import org.stet.graphql.NodeType;
import org.stet.party.Party;
import org.stet.party.PartyService;

/** What an attribution and its hops lead to. */
@GraphQLApi
public class ChainApi {

    private final ClaimService claims;
    private final PassageService passages;
    private final PartyService parties;
    private final VaultService vault;

    ChainApi(ClaimService claims, PassageService passages, PartyService parties, VaultService vault) {
        this.claims = claims;
        this.passages = passages;
        this.parties = parties;
        this.vault = vault;
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("The claim.")
    public List<@NonNull Claim> claim(@Source List<Attribution> attributions) {
        List<UUID> ids = attributions.stream()
                .map(attribution -> NodeType.CLAIM.uuid(attribution.claimId()).orElseThrow())
                .toList();
        return ids.stream().map(claims.byIds(ids)::get).toList();
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("The passage of an article where we read it; null when none was given.")
    public List<@Nullable Passage> sourcePassage(@Source List<Attribution> attributions) {
        List<Optional<UUID>> ids = attributions.stream()
                .map(attribution ->
                        Optional.ofNullable(attribution.sourcePassageId()).flatMap(NodeType.PASSAGE::uuid))
                .toList();
        Map<UUID, Passage> found =
                passages.byIds(ids.stream().flatMap(Optional::stream).toList());
        return ids.stream().map(id -> id.map(found::get).orElse(null)).toList();
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("The party; null when the hop is not NAMED.")
    public List<@Nullable Party> party(@Source List<Hop> hops) {
        List<Optional<UUID>> ids = hops.stream()
                .map(hop -> Optional.ofNullable(hop.partyId()).flatMap(NodeType.PARTY::uuid))
                .toList();
        Map<UUID, Party> found =
                parties.byIds(ids.stream().flatMap(Optional::stream).toList());
        return ids.stream().map(id -> id.map(found::get).orElse(null)).toList();
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("Whether the vault keeps a name for the hop, which `revealSource` reads.")
    public List<@NonNull Boolean> nameKept(@Source List<Hop> hops) {
        List<UUID> ids = hops.stream()
                .map(hop -> NodeType.HOP.uuid(hop.id()).orElseThrow())
                .toList();
        Set<UUID> kept = vault.kept(ids);
        return ids.stream().map(kept::contains).toList();
    }

    @ApplicationScoped
    static class AttributionLoader implements NodeLoader {

        private final AttributionService attributions;

        AttributionLoader(AttributionService attributions) {
            this.attributions = attributions;
        }

        @Override
        public NodeType type() {
            return NodeType.ATTRIBUTION;
        }

        @Override
        public Optional<Attribution> load(UUID id) {
            return attributions.find(id);
        }
    }

    @ApplicationScoped
    static class HopLoader implements NodeLoader {

        private final AttributionService attributions;

        HopLoader(AttributionService attributions) {
            this.attributions = attributions;
        }

        @Override
        public NodeType type() {
            return NodeType.HOP;
        }

        @Override
        public Optional<Hop> load(UUID id) {
            return attributions.findHop(id);
        }
    }
}
