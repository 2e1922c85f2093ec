package org.stet.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.stet.graphql.NodeType;
import org.stet.graphql.SingleColumn;
import org.stet.graphql.ahead.Found;
import org.stet.graphql.ahead.Part;
import org.stet.graphql.ahead.ReadAhead;
import org.stet.graphql.ahead.ReadsAhead;

@ApplicationScoped
class AppearanceRepository implements PanacheRepositoryBase<AppearanceEntity, UUID>, ReadsAhead {

    private static final Part<AppearanceEntity> OF_CLAIMS = Part.begun(
                    NodeType.CLAIM, AppearanceEntity.class, "appearance", """
                    appearance
                    JOIN passage ON passage.id = appearance.passage_id
                    JOIN article_version ON article_version.id = passage.article_version_id
                    WHERE appearance.claim_id = :id
                    ORDER BY article_version.recorded_at, article_version.id,
                        passage.start_offset, passage.end_offset""")
            .neededFor("Claim.appearances", "Claim.preview")
            .leadingTo(NodeType.PASSAGE, "passage_id", "Appearance.passage", "Claim.preview")
            .sparing("recorded_by")
            .sparing("changed_at")
            .sparing("changed_by");

    private final ReadAhead ahead;

    AppearanceRepository(ReadAhead ahead) {
        this.ahead = ahead;
    }

    @Override
    public List<Part<?>> parts() {
        return List.of(OF_CLAIMS);
    }

    /** Of all these claims, by claim, then by article and in the order of its text. */
    List<AppearanceEntity> ofClaims(Collection<UUID> claims) {
        return ahead.of(OF_CLAIMS, claims).map(Found::rows).orElseGet(() -> read(claims));
    }

    private List<AppearanceEntity> read(Collection<UUID> claims) {
        return session()
                .createNativeQuery("""
                        SELECT appearance.* FROM appearance
                        JOIN passage ON passage.id = appearance.passage_id
                        JOIN article_version ON article_version.id = passage.article_version_id
                        WHERE appearance.claim_id = ANY (:claims)
                        ORDER BY appearance.claim_id, article_version.recorded_at, article_version.id,
                            passage.start_offset, passage.end_offset
                        """, AppearanceEntity.class)
                .setParameter("claims", claims.toArray(UUID[]::new))
                .getResultList();
    }

    private Session session() {
        return getEntityManager().unwrap(Session.class);
    }

    boolean exists(UUID claim, UUID passage) {
        return count("claimId = ?1 and passageId = ?2", claim, passage) > 0;
    }

    boolean anyInArticle(UUID article) {
        return any("""
                passage_id IN (
                    SELECT passage.id FROM passage
                    JOIN article_version ON article_version.id = passage.article_version_id
                    WHERE article_version.article_id = :place)""", article);
    }

    boolean anyAtPassage(UUID passage) {
        return any("passage_id = :place", passage);
    }

    /** Whether a claim that is not discarded appears there. */
    private boolean any(String condition, UUID place) {
        return SingleColumn.query(session(), """
                        SELECT EXISTS (
                            SELECT FROM appearance JOIN claim ON claim.id = appearance.claim_id
                            WHERE claim.discarded_at IS NULL AND %s)
                        """.formatted(condition), Boolean.class)
                .setParameter("place", place)
                .getSingleResult();
    }
}
