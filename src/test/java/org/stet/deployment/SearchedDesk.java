package org.stet.deployment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** A desk with a great many published claims whose words are those of a language. */
final class SearchedDesk {

    private static final int PORTION = 2_000;
    private static final String MEMBER = "00000000-0000-0000-0000-000000000055";

    private static final String TEXTS = """
            CREATE UNLOGGED TABLE figures_text (
                id uuid DEFAULT gen_random_uuid(), statement text, headline text, quote text, rationale text)""";

    private static final String CLAIMS = """
            INSERT INTO claim (id, version, content_version, statement, checkability, language, tags, recorded_at,
                recorded_by, changed_at, changed_by)
            SELECT id, 0, 1, statement, 'CHECKABLE', 'en', '{}', at, member, at, member
            FROM figures_text, (SELECT timestamptz '2020-01-01' AS at, uuid '%s' AS member) AS constant""".formatted(MEMBER);

    private static final String PUBLICATIONS = """
            INSERT INTO publication (id, claim_id, number, change, content_version, published_at, first_published_at,
                recorded_at, published_by, document, digest, checked_at, language, checkability, verdict, allegation,
                tags, parties, sources, outlets, articles, response_kinds, rating_label, publisher_site, search_text,
                headline)
            SELECT gen_random_uuid(), id, 1, 'PUBLISHED', 1, at, at, at, uuid '%s', document,
                sha256(convert_to(document, 'UTF8')), at, 'en', 'CHECKABLE', verdict, true, ARRAY['tag ' || number %% 300],
                ARRAY['pty_' || number %% 5000], '{}', ARRAY['pty_' || number %% 200], '{}', ARRAY['DENIED'],
                lower(verdict), 'localhost', statement || ' ' || rationale, headline
            FROM (SELECT *, row_number() OVER () AS number FROM figures_text) AS numbered
            CROSS JOIN LATERAL (SELECT
                timestamptz '2020-01-01' + number * interval '1 minute' AS at,
                (ARRAY['TRUE', 'FALSE', 'MISLEADING', 'UNPROVEN'])[1 + number %% 4] AS verdict) AS chosen
            CROSS JOIN LATERAL (SELECT jsonb_build_object(
                'id', 'pcl_' || replace(id::text, '-', ''), 'version', 1, 'publicationStatus', 'PUBLISHED',
                'publisher', jsonb_build_object('name', 'Stet', 'url', 'http://localhost:8080'),
                'statement', statement, 'headline', headline, 'checkability', 'CHECKABLE', 'language', 'en',
                'tags', jsonb_build_array('tag ' || number %% 300), 'allegation', true, 'parties', '[]'::jsonb,
                'appearances', jsonb_build_array(jsonb_build_object('quote', quote, 'prefix', '', 'suffix', '',
                    'article', jsonb_build_object('headline', headline))),
                'verificationStatus', 'VERIFIED', 'finding', 'RATED', 'verdict', verdict,
                'rating', jsonb_build_object('label', lower(verdict), 'verdict', verdict, 'scaleVersion', 1),
                'rationale', rationale, 'checkedAt', to_char(at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
                'attributions', '[]'::jsonb, 'independentOriginCount', 0, 'onlyOneUnnamed', false,
                'companyResponses', '[]'::jsonb, 'evidence', '[]'::jsonb, 'corrections', '[]'::jsonb,
                'firstPublishedAt', to_char(at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
                'publishedAt', to_char(at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))::text AS document) AS written""".formatted(MEMBER);

    private final Map<String, String> database;

    /** @param database with the settings of the program's datasource */
    SearchedDesk(Map<String, String> database) {
        this.database = database;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                database.get("quarkus.datasource.jdbc.url"),
                database.get("quarkus.datasource.username"),
                database.get("quarkus.datasource.password"));
    }

    /** What the tables of the search have to be made of, without them: as a desk stands that takes the search on. */
    void publish(int claims, int vocabulary) throws SQLException, IOException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SET statement_timeout = 0");
            statement.execute("DROP TABLE IF EXISTS figures_text");
            statement.execute(TEXTS);
            write(connection.unwrap(PGConnection.class), claims, new GeneratedTexts(vocabulary, 7));
            statement.execute(
                    "INSERT INTO member VALUES ('%s', 'figures', 'Figures', 'EDITOR', now())".formatted(MEMBER)
                            + " ON CONFLICT DO NOTHING");
            statement.execute("SET session_replication_role = replica");
            List<String> indexes = Indexes.drop(connection, List.of("claim", "publication"));
            statement.execute(CLAIMS);
            statement.execute(PUBLICATIONS);
            statement.execute(
                    "INSERT INTO publication_head (claim_id, number) SELECT claim_id, number FROM publication");
            for (String index : indexes) {
                statement.execute(index);
            }
            statement.execute("VACUUM ANALYZE claim, publication, publication_head");
        }
    }

    private static void write(PGConnection connection, int claims, GeneratedTexts texts)
            throws SQLException, IOException {
        CopyIn copy =
                connection.getCopyAPI().copyIn("COPY figures_text (statement, headline, quote, rationale) FROM STDIN");
        StringBuilder rows = new StringBuilder();
        for (int claim = 1; claim <= claims; claim++) {
            rows.append(texts.text(18)).append('\t').append(texts.text(9)).append('\t');
            rows.append(texts.text(16)).append('\t').append(texts.text(70)).append('\n');
            if (claim % PORTION == 0 || claim == claims) {
                byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(bytes, 0, bytes.length);
                rows.setLength(0);
            }
        }
        copy.endCopy();
    }

    /** How long a statement takes. */
    Duration takes(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SET statement_timeout = 0");
            long begin = System.nanoTime();
            statement.execute(sql);
            return Duration.ofNanos(System.nanoTime() - begin);
        }
    }

    long number(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
