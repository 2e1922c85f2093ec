package org.stet.claim.relation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.stet.graphql.NodeType;
import org.stet.graphql.SingleColumn;
import org.stet.graphql.ahead.Part;
import org.stet.graphql.ahead.ReadAhead;
import org.stet.graphql.ahead.ReadsAhead;

@ApplicationScoped
class ClaimRelationRepository implements PanacheRepositoryBase<ClaimRelationEntity, UUID>, ReadsAhead {

    private static final Part<ClaimRelationEntity> OF_CLAIMS = Part.begun(
                    NodeType.CLAIM, ClaimRelationEntity.class, "claim_relation", """
                    claim_relation WHERE claim_relation.from_id = :id OR claim_relation.to_id = :id""")
            .neededFor("Claim.relations", "ClaimMatch.relation")
            .leadingTo(NodeType.CLAIM, "from_id", "ClaimRelation.from")
            .leadingTo(NodeType.CLAIM, "to_id", "ClaimRelation.to");

    /** As the database orders them; it compares ids as they are written. */
    private static final Comparator<ClaimRelationEntity> OLDEST_FIRST = Comparator.comparing(
                    ClaimRelationEntity::recordedAt)
            .thenComparing(relation -> relation.id().toString());

    private final ReadAhead ahead;

    ClaimRelationRepository(ReadAhead ahead) {
        this.ahead = ahead;
    }

    @Override
    public List<Part<?>> parts() {
        return List.of(OF_CLAIMS);
    }

    Optional<ClaimRelationEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Of all these claims, whichever end they are, oldest first. */
    List<ClaimRelationEntity> ofClaims(Collection<UUID> claims) {
        return ahead.of(OF_CLAIMS, claims)
                .map(found -> found.distinct().stream().sorted(OLDEST_FIRST).toList())
                .orElseGet(() -> list("fromId in ?1 or toId in ?1 order by recordedAt, id", claims));
    }

    /** Whether it is there already; without a direction, either way round. */
    boolean exists(Link link) {
        return isThere(link) || (!link.kind().isDirected() && isThere(link.turnedRound()));
    }

    private boolean isThere(Link link) {
        return count("kind = ?1 and fromId = ?2 and toId = ?3", link.kind(), link.from(), link.to()) > 0;
    }

    /** Waits for everyone else who adds a relation of this kind: together two could close a circle. */
    void lock(ClaimRelationKind kind) {
        SingleColumn.query(
                        session(),
                        "SELECT cast(pg_advisory_xact_lock(hashtextextended(:name, 0)) AS text)",
                        String.class)
                .setParameter("name", "claim_relation " + kind)
                .getResultList();
    }

    /** Whether relations of the same kind lead from the end of the link back to its beginning. */
    boolean leadsBack(Link link) {
        return SingleColumn.query(session(), """
                        WITH RECURSIVE reached (id) AS (
                            SELECT CAST(:to AS uuid)
                            UNION
                            SELECT claim_relation.to_id FROM claim_relation
                            JOIN reached ON reached.id = claim_relation.from_id
                            WHERE claim_relation.kind = :kind
                        )
                        SELECT EXISTS (SELECT FROM reached WHERE id = :from)
                        """, Boolean.class)
                .setParameter("to", link.to())
                .setParameter("from", link.from())
                .setParameter("kind", link.kind().name())
                .getSingleResult();
    }

    private Session session() {
        return getEntityManager().unwrap(Session.class);
    }
}
