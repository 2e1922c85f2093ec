package org.stet.article.passage;

import java.util.UUID;

/** A quote found in a version of an article, not yet written down. Only this room can make one. */
public final class Place {

    private final UUID articleId;
    private final UUID articleVersionId;
    private final Anchor anchor;

    Place(UUID articleId, UUID articleVersionId, Anchor anchor) {
        this.articleId = articleId;
        this.articleVersionId = articleVersionId;
        this.anchor = anchor;
    }

    public UUID articleId() {
        return articleId;
    }

    UUID articleVersionId() {
        return articleVersionId;
    }

    Anchor anchor() {
        return anchor;
    }

    /** Whether it is the same place in the same text. */
    public boolean isSameAs(Place other) {
        return articleVersionId.equals(other.articleVersionId)
                && anchor.start() == other.anchor.start()
                && anchor.end() == other.anchor.end();
    }
}
