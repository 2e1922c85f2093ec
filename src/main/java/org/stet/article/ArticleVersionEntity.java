package org.stet.article;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.stet.graphql.NodeType;
import org.stet.journal.By;
import org.stet.journal.Sha256;

@Entity
@Immutable
@Table(name = "article_version")
class ArticleVersionEntity {

    @Id
    private UUID id;

    private UUID articleId;
    private int number;
    private String language;
    private String text;
    private int length;
    private String sha256;
    private Instant recordedAt;
    private UUID recordedBy;

    protected ArticleVersionEntity() {}

    ArticleVersionEntity(ArticleEntity article, int number, String text, By by) {
        id = UUID.randomUUID();
        articleId = article.id();
        this.number = number;
        language = article.language();
        this.text = text;
        length = text.codePointCount(0, text.length());
        sha256 = Sha256.hex(text);
        recordedAt = by.at();
        recordedBy = by.member();
    }

    UUID id() {
        return id;
    }

    UUID articleId() {
        return articleId;
    }

    int number() {
        return number;
    }

    String text() {
        return text;
    }

    boolean hasText(String other) {
        return text.equals(other);
    }

    ArticleVersion toVersion() {
        return shown(id, articleId, number, length, sha256, recordedAt);
    }

    static ArticleVersion shown(UUID id, UUID articleId, int number, int length, String sha256, Instant recordedAt) {
        return new ArticleVersion(
                NodeType.ARTICLE_VERSION.id(id), number, length, sha256, recordedAt, NodeType.ARTICLE.id(articleId));
    }
}
