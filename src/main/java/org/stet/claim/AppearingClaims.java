package org.stet.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.stet.article.ArticleUse;

/** Keeps articles and passages as long as a claim that is not discarded appears there. */
@ApplicationScoped
class AppearingClaims implements ArticleUse {

    private final AppearanceRepository appearances;

    AppearingClaims(AppearanceRepository appearances) {
        this.appearances = appearances;
    }

    @Override
    public boolean usesArticle(UUID articleId) {
        return appearances.anyInArticle(articleId);
    }

    @Override
    public boolean usesPassage(UUID passageId) {
        return appearances.anyAtPassage(passageId);
    }
}
