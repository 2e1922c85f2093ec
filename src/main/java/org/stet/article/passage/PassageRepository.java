package org.stet.article.passage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stet.graphql.NodeType;
import org.stet.graphql.ahead.Part;
import org.stet.graphql.ahead.ReadAhead;
import org.stet.graphql.ahead.ReadsAhead;
import org.stet.journal.By;

@ApplicationScoped
class PassageRepository implements PanacheRepositoryBase<PassageEntity, UUID>, ReadsAhead {

    private static final Part<PassageEntity> KNOWN = Part.onTheWay(
                    NodeType.PASSAGE, PassageEntity.class, "passage.id", "passage WHERE passage.id = ANY (:ids)")
            .leadingTo(NodeType.ARTICLE_VERSION, "article_version_id", "Passage.articleVersion");

    private final ReadAhead ahead;

    PassageRepository(ReadAhead ahead) {
        this.ahead = ahead;
    }

    @Override
    public List<Part<?>> parts() {
        return List.of(KNOWN);
    }

    Optional<PassageEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Always in the same order, so that nobody waits for each other. */
    List<PassageEntity> lock(Collection<UUID> ids) {
        return find("id in ?1 order by articleVersionId, startOffset, endOffset", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<PassageEntity> byIds(Collection<UUID> ids) {
        return ahead.with(KNOWN, ids, rest -> list("id in ?1", rest));
    }

    /** Of all these versions, in the order of the text. */
    List<PassageEntity> ofVersions(Collection<UUID> versions) {
        return list("articleVersionId in ?1 order by articleVersionId, startOffset, endOffset", versions);
    }

    /** The passage at a place, locked; written down first if nobody was faster. */
    PassageEntity settle(Place place, By by) {
        insert(place, by);
        Anchor anchor = place.anchor();
        return find(
                        "articleVersionId = ?1 and startOffset = ?2 and endOffset = ?3",
                        place.articleVersionId(),
                        anchor.start(),
                        anchor.end())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResult();
    }

    private void insert(Place place, By by) {
        Anchor anchor = place.anchor();
        getEntityManager()
                .createNativeQuery("""
                        INSERT INTO passage (id, version, article_version_id, start_offset, end_offset, exact, prefix,
                            suffix, recorded_at, recorded_by, changed_at, changed_by)
                        VALUES (:id, 0, :version, :start, :end, :exact, :prefix, :suffix, :at, :by, :at, :by)
                        ON CONFLICT DO NOTHING
                        """)
                .setParameter("id", UUID.randomUUID())
                .setParameter("version", place.articleVersionId())
                .setParameter("start", anchor.start())
                .setParameter("end", anchor.end())
                .setParameter("exact", anchor.exact())
                .setParameter("prefix", anchor.prefix())
                .setParameter("suffix", anchor.suffix())
                .setParameter("at", by.at())
                .setParameter("by", by.member())
                .executeUpdate();
    }
}
