package org.stet.matching.similar;

import java.util.UUID;
import org.stet.graphql.ErrorCode;
import org.stet.graphql.NodeType;
import org.stet.graphql.Problems;
import org.stet.graphql.RequestError;
import org.stet.graphql.SearchText;

/**
 * For what the desk is searched.
 *
 * @param text null when nothing is asked
 * @param language null when it is not known
 * @param article whose claims are left out; null for none
 * @param claim that is left out with all that only look like it; null for none
 */
record Question(String text, String language, UUID article, UUID claim, int first) {

    static final int LARGEST = 50;

    static Question read(String text, String language, String articleId, String claimId, Integer first) {
        if (first == null || first < 1 || first > LARGEST) {
            throw new RequestError(ErrorCode.LIMIT_EXCEEDED, "first must be between 1 and " + LARGEST + ".");
        }
        return new Question(
                SearchText.of("text", text, Problems.TEXT),
                new Problems().language("language", language),
                articleId == null ? null : NodeType.ARTICLE.uuid(articleId).orElse(null),
                claimId == null ? null : NodeType.CLAIM.uuid(claimId).orElse(null),
                first);
    }
}
