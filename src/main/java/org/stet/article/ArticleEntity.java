package org.stet.article;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.stet.graphql.NodeType;
import org.stet.graphql.PartialDate;
import org.stet.journal.By;
import org.stet.journal.RecordedEntity;

@Entity
@Table(name = "article")
class ArticleEntity extends RecordedEntity {

    private UUID outletId;
    private String headline;
    private List<String> bylines;
    private String url;
    private String language;

    @Embedded
    @EmbeddedColumnNaming("published_%s")
    private PartialDate published;

    /** Where the article stands in an order of time. */
    private Instant publishedSort;

    private boolean isPublic;
    private Instant discardedAt;
    private String discardedWhy;

    protected ArticleEntity() {}

    ArticleEntity(ArticleContent content, By by) {
        super(by);
        write(content);
    }

    void revise(ArticleContent content, By by) {
        write(content);
        changed(by);
    }

    private void write(ArticleContent content) {
        outletId = content.outletId();
        headline = content.headline();
        bylines = content.bylines();
        url = content.url();
        language = content.language();
        published = content.published();
        publishedSort = published.sortKey(recordedAt());
        isPublic = content.isPublic();
    }

    void discard(String why, By by) {
        discardedAt = by.at();
        discardedWhy = why;
        changed(by);
    }

    void restore(By by) {
        discardedAt = null;
        discardedWhy = null;
        changed(by);
    }

    boolean isDiscarded() {
        return discardedAt != null;
    }

    boolean says(ArticleContent content) {
        return content.equals(
                new ArticleContent(outletId, headline, List.copyOf(bylines), url, language, published, isPublic));
    }

    String language() {
        return language;
    }

    Instant sortKey(ArticleOrder.Field field) {
        return field == ArticleOrder.Field.PUBLISHED ? publishedSort : recordedAt();
    }

    Article toArticle() {
        return new Article(
                NodeType.ARTICLE.id(id()),
                version(),
                headline,
                List.copyOf(bylines),
                url,
                language,
                published,
                isPublic,
                discardedAt,
                discardedWhy,
                recordedAt(),
                changedAt(),
                outletId == null ? null : NodeType.PARTY.id(outletId));
    }
}
