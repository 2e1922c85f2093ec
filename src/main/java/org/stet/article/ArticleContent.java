package org.stet.article;

import java.util.List;
import java.util.UUID;
import org.stet.graphql.NodeType;
import org.stet.graphql.PartialDate;
import org.stet.graphql.PartialDateInput;
import org.stet.graphql.Problems;

/** What is said about an article, read from an input. */
record ArticleContent(
        UUID outletId,
        String headline,
        List<String> bylines,
        String url,
        String language,
        PartialDate published,
        boolean isPublic) {

    /** The part of an input that says what is known about an article. */
    interface Source {

        String outletId();

        String headline();

        List<String> bylines();

        String url();

        String language();

        PartialDateInput published();

        Boolean isPublic();
    }

    static ArticleContent read(Problems problems, Source source) {
        return new ArticleContent(
                problems.optionalId("outletId", NodeType.PARTY, source.outletId()),
                problems.optionalLine("headline", source.headline()),
                problems.lines("bylines", source.bylines()),
                problems.url("url", source.url()),
                problems.language("language", source.language()),
                problems.date("published", source.published()),
                Boolean.TRUE.equals(source.isPublic()));
    }
}
