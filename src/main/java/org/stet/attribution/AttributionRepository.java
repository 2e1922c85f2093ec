package org.stet.attribution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.stet.graphql.NodeType;
import org.stet.graphql.ahead.Part;
import org.stet.graphql.ahead.ReadAhead;
import org.stet.graphql.ahead.ReadsAhead;

@ApplicationScoped
class AttributionRepository implements PanacheRepositoryBase<AttributionEntity, UUID>, ReadsAhead {

    private static final Part<AttributionEntity> OF_CLAIMS = Part.begun(
                    NodeType.CLAIM, AttributionEntity.class, "attribution", """
                    attribution WHERE attribution.claim_id = :id AND attribution.removed_at IS NULL
                    ORDER BY attribution.recorded_at, attribution.id""")
            .neededFor("Claim.attributions", "Claim.independentOriginCount", "Claim.blockers", "Claim.preview")
            .leadingTo(NodeType.ATTRIBUTION, "id")
            .leadingTo(NodeType.PASSAGE, "source_passage_id", "Attribution.sourcePassage")
            .sparing("recorded_by")
            .sparing("changed_at", "Attribution.changedAt")
            .sparing("changed_by")
            .sparing("removed_at")
            .sparing("removed_why");

    private static final Part<HopEntity> HOPS = Part.onTheWay(
                    NodeType.ATTRIBUTION, HopEntity.class, "hop", "hop WHERE hop.attribution_id = :id")
            .leadingTo(NodeType.PARTY, "party_id");

    private final ReadAhead ahead;

    AttributionRepository(ReadAhead ahead) {
        this.ahead = ahead;
    }

    @Override
    public List<Part<?>> parts() {
        return List.of(OF_CLAIMS, HOPS);
    }

    Optional<AttributionEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The claim of an attribution, without loading that: claims are locked first. */
    Optional<UUID> claimOf(UUID id) {
        return getEntityManager()
                .createQuery("select claimId from AttributionEntity where id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The standing attributions of these claims with their hops, in the order of recording. */
    List<AttributionEntity> ofClaims(Collection<UUID> claims) {
        return ahead.of(OF_CLAIMS, claims).map(found -> withHops(found.rows())).orElseGet(() -> read(claims));
    }

    private List<AttributionEntity> withHops(List<AttributionEntity> attributions) {
        Map<UUID, List<HopEntity>> hops = ahead.of(
                        HOPS, attributions.stream().map(AttributionEntity::id).toList())
                .orElseThrow()
                .byOwner();
        attributions.forEach(attribution -> attribution.hold(hops.getOrDefault(attribution.id(), List.of())));
        return attributions;
    }

    private List<AttributionEntity> read(Collection<UUID> claims) {
        return list("""
                select attribution from AttributionEntity attribution left join fetch attribution.hops
                where attribution.claimId in ?1 and attribution.removedAt is null
                order by attribution.recordedAt, attribution.id
                """, claims);
    }

    List<AttributionEntity> byIds(Collection<UUID> ids) {
        return list(
                "select attribution from AttributionEntity attribution left join fetch attribution.hops where attribution.id in ?1",
                ids);
    }

    Optional<HopEntity> hop(UUID id) {
        return Optional.ofNullable(getEntityManager().find(HopEntity.class, id));
    }

    long countStanding(UUID claim) {
        return count("claimId = ?1 and removedAt is null", claim);
    }
}
