package org.stet.article;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.stet.graphql.Node;

/** The text of an article as it stood at one time. */
@Description("The text of an article as it stood at one time. It is never altered.")
public record ArticleVersion(
        @Id @Name("id") @Description("The opaque id.") String id,

        @Description("The version's number within its article, from 1.")
        int number,

        @Description("How many Unicode code points the text has.")
        int length,

        @Description("SHA-256 of the text in UTF-8, in hexadecimal.")
        String sha256,

        @Description("When it was recorded.") Instant recordedAt,
        @Ignore String articleId)
        implements Node {}
