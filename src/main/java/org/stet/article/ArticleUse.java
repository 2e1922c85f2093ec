package org.stet.article;

import java.util.UUID;

/** How a higher room says that it stands on an article or a passage, which then can be neither discarded nor dismissed. */
public interface ArticleUse {

    boolean usesArticle(UUID articleId);

    boolean usesPassage(UUID passageId);
}
