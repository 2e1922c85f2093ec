package org.stet.article;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stet.Sentences.anArticle;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.DeskTest;
import org.stet.graphql.NodeType;

/** The database itself keeps the texts of articles. */
@QuarkusTest
class ArticleVersionStaysTest implements DeskTest {

    @Inject
    Session session;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE article_version SET text = 'Another', length = 7 WHERE id = :id",
                "UPDATE article_version SET number = 2 WHERE id = :id",
                "DELETE FROM article_version WHERE id = :id"
            })
    void whateverIsTried(String statement) {
        UUID id = NodeType.ARTICLE_VERSION
                .uuid(anArticle("It stays.").versionId())
                .orElseThrow();

        assertThatThrownBy(() -> run(statement, id)).hasMessageContaining("what is written there stays");
    }

    @Test
    void alsoAllAtOnce() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> session.createNativeMutationQuery("TRUNCATE article_version CASCADE")
                                .executeUpdate()))
                .hasMessageContaining("what is written there stays");
    }

    @Test
    void withTheRightDigestAlone() {
        UUID article = NodeType.ARTICLE.uuid(anArticle("It stays.").id()).orElseThrow();

        assertThatThrownBy(() -> run("""
                        INSERT INTO article_version (id, article_id, number, text, length, sha256, recorded_at, recorded_by)
                        SELECT gen_random_uuid(), article_id, 2, 'Another', 7, sha256, recorded_at, recorded_by
                        FROM article_version WHERE article_id = :id
                        """, article)).hasMessageContaining("sha256");
    }

    private void run(String statement, UUID id) {
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery(statement)
                        .setParameter("id", id)
                        .executeUpdate());
    }
}
