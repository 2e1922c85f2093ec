package org.stet.article.passage;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.stet.graphql.NodeType;
import org.stet.journal.By;
import org.stet.journal.RecordedEntity;

/** Written first by {@link PassageRepository#settle}. */
@Entity
@Table(name = "passage")
class PassageEntity extends RecordedEntity {

    private UUID articleVersionId;
    private int startOffset;
    private int endOffset;
    private String exact;
    private String prefix;
    private String suffix;
    private Instant dismissedAt;
    private String dismissedWhy;

    protected PassageEntity() {}

    void dismiss(String why, By by) {
        dismissedAt = by.at();
        dismissedWhy = why;
        changed(by);
    }

    void restore(By by) {
        dismissedAt = null;
        dismissedWhy = null;
        changed(by);
    }

    boolean isDismissed() {
        return dismissedAt != null;
    }

    boolean isAt(Place place) {
        return articleVersionId.equals(place.articleVersionId())
                && startOffset == place.anchor().start()
                && endOffset == place.anchor().end();
    }

    UUID articleVersionId() {
        return articleVersionId;
    }

    Passage toPassage() {
        return new Passage(
                NodeType.PASSAGE.id(id()),
                version(),
                exact,
                prefix,
                suffix,
                startOffset,
                endOffset,
                dismissedAt,
                dismissedWhy,
                NodeType.ARTICLE_VERSION.id(articleVersionId));
    }
}
