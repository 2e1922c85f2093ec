package org.stet.reply.response;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.stet.article.ArticleUse;

/** An article that reports a response is not discarded under it. */
@ApplicationScoped
class ResponseUse implements ArticleUse {

    private final CompanyResponseRepository responses;

    ResponseUse(CompanyResponseRepository responses) {
        this.responses = responses;
    }

    @Override
    public boolean usesArticle(UUID articleId) {
        return responses.usesArticle(articleId);
    }

    @Override
    public boolean usesPassage(UUID passageId) {
        return responses.usesPassage(passageId);
    }
}
