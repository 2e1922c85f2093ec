package org.stet.publication.reader;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.stet.access.CurrentMember;
import org.stet.access.Role;
import org.stet.graphql.ErrorCode;
import org.stet.graphql.Node;
import org.stet.graphql.NodeLoader;
import org.stet.graphql.NodeType;
import org.stet.graphql.PageRequest;
import org.stet.graphql.RequestError;
import org.stet.graphql.kept.Keepable;
import org.stet.publication.archive.FacetCounts;
import org.stet.publication.archive.PublishedClaimFacets;
import org.stet.publication.archive.PublishedClaimFilter;
import org.stet.publication.archive.PublishedClaimOrder;
import org.stet.publication.document.House;
import org.stet.publication.document.PublishedClaim;
import org.stet.publication.document.PublishedClaimResult;
import org.stet.wording.TextFragment;

/** What readers see. */
@GraphQLApi
public class PublishedClaimApi {

    private final PublishedClaims claims;
    private final RankedList ranked;
    private final FacetCounts facets;
    private final RelatedClaims related;
    private final House house;
    private final CurrentMember current;

    PublishedClaimApi(
            PublishedClaims claims,
            RankedList ranked,
            FacetCounts facets,
            RelatedClaims related,
            House house,
            CurrentMember current) {
        this.claims = claims;
        this.ranked = ranked;
        this.facets = facets;
        this.related = related;
        this.house = house;
        this.current = current;
    }

    @Query
    @Keepable(unless = "filter.text") // the statistics of words, by which texts are ranked, follow later
    @PermitAll
    @Description(
            "The claims that readers see now, each in its newest version. Withdrawn ones are left out. With `filter.text` and no `orderBy` it is a search in the reader's own words.")
    public PublishedClaimConnection publishedClaims(
            @Nullable @Description("Which claims; all when left out.") PublishedClaimFilter filter,
            @Nullable
                    @Description(
                            "In which order. When left out: with `filter.text` by RELEVANCE, else the last published first.")
                    PublishedClaimOrder orderBy,
            @DefaultValue(PageRequest.DEFAULT_SIZE) @Description("How many at most, 1 to 100.") Integer first,
            @Nullable @Description("Only what comes after this cursor.") String after) {
        PublishedClaimFilter wanted = filter == null ? PublishedClaimFilter.ALL : filter;
        PublishedClaimOrder order = PublishedClaimOrder.of(orderBy, wanted);
        PageRequest page = PageRequest.of(first, after, order.mark());
        return order.isRanked() ? ranked(wanted, page) : listed(wanted, order, page);
    }

    private PublishedClaimConnection ranked(PublishedClaimFilter filter, PageRequest page) {
        RankedClaims found = ranked.page(filter, page);
        return PublishedClaimConnection.of(found, () -> facets.of(found.hits()));
    }

    private PublishedClaimConnection listed(PublishedClaimFilter filter, PublishedClaimOrder order, PageRequest page) {
        return PublishedClaimConnection.of(
                claims.page(filter, order, page), () -> claims.count(filter), () -> facets.of(filter));
    }

    @Keepable
    @PermitAll
    @Description(
            "How many claims the filter lets through in all; of a ranked list, how many it holds: 400 at most, and then `complete` is false.")
    public int totalCount(@Source PublishedClaimConnection connection) {
        return connection.total().getAsInt();
    }

    @Nullable
    @Keepable
    @PermitAll
    @Description(
            "What the claims of the list have in common, counted. Null for a claim set over verified claims, which readers do not see.")
    public PublishedClaimFacets facets(@Source PublishedClaimConnection connection) {
        return connection.facets().get();
    }

    @Nullable
    @Keepable
    @PermitAll
    @Description("Where the claim has the words that were asked for; null unless the list is ranked.")
    public List<@NonNull TextFragment> fragments(@Source PublishedClaimEdge edge) {
        return edge.asked() == null ? null : PublishedFragments.of(edge.asked(), edge.node());
    }

    @Query
    @Nullable
    @Keepable
    @PermitAll
    @Description(
            "A claim as readers see it, or saw it. Null when nothing was published under this id by then. What stood before a withdrawal is for the desk alone: without login, the withdrawal answers in its place.")
    public PublishedClaimResult publishedClaim(
            @Id @Description("The public id, or the desk's id of the same claim.") String id,
            @Nullable @Description("This version, from 1; the newest when left out.") Integer version,
            @Nullable @Description("The version that readers saw at this moment. Not together with `version`.")
                    Instant asOf) {
        if (version != null && asOf != null) {
            throw new RequestError(ErrorCode.VALIDATION_ERROR, "Give version or asOf, not both.");
        }
        return claimIn(id).flatMap(claim -> find(claim, version, asOf)).orElse(null);
    }

    private static Optional<UUID> claimIn(String id) {
        return NodeType.PUBLISHED_CLAIM.uuid(id).or(() -> NodeType.CLAIM.uuid(id));
    }

    private Optional<PublishedClaimResult> find(UUID claim, Integer version, Instant asOf) {
        boolean desk = current.has(Role.REPORTER);
        if (version != null) {
            return claims.numbered(claim, version, desk);
        }
        return asOf == null ? claims.now(claim) : claims.at(claim, asOf, desk);
    }

    private static List<UUID> ids(List<PublishedClaim> claims) {
        return claims.stream()
                .map(claim -> NodeType.PUBLISHED_CLAIM.uuid(claim.id()).orElseThrow())
                .toList();
    }

    @Keepable
    @PermitAll
    @Description(
            "The number of the claim's newest version, a withdrawal included; 0 in the preview of a first version.")
    public List<Integer> latestVersion(@Source List<PublishedClaim> claims) {
        Map<UUID, Integer> latest = this.claims.latest(ids(claims));
        return ids(claims).stream().map(id -> latest.getOrDefault(id, 0)).toList();
    }

    @Keepable
    @PermitAll
    @Description("Whether this house checked it, and not another publisher.")
    public boolean ownCheck(@Source PublishedClaim claim) {
        return house.isOwn(claim.publisher());
    }

    @Keepable
    @PermitAll
    @Description("Every version of the claim, oldest first.")
    public List<List<@NonNull PublishedVersion>> versions(@Source List<PublishedClaim> claims) {
        Map<UUID, List<PublishedVersion>> versions = this.claims.versions(ids(claims));
        return ids(claims).stream()
                .map(id -> versions.getOrDefault(id, List.of()))
                .toList();
    }

    @Keepable
    @PermitAll
    @Description("The claims that have to do with this one, as long as readers see both.")
    public List<List<@NonNull RelatedClaim>> relatedClaims(@Source List<PublishedClaim> claims) {
        Map<UUID, List<RelatedClaim>> found = related.of(ids(claims));
        return ids(claims).stream().map(id -> found.getOrDefault(id, List.of())).toList();
    }

    @ApplicationScoped
    static class Loader implements NodeLoader {

        private final PublishedClaims claims;

        Loader(PublishedClaims claims) {
            this.claims = claims;
        }

        @Override
        public NodeType type() {
            return NodeType.PUBLISHED_CLAIM;
        }

        @Override
        public boolean isPublic() {
            return true;
        }

        @Override
        public Optional<Node> load(UUID id) {
            return claims.now(id).map(Node.class::cast);
        }
    }
}
