package org.stet.deployment;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** A desk that has published a great many claims: the same ones each time. */
final class GeneratedDesk {

    private static final int PORTION = 2_000;

    private static final List<String> TABLES = List.of("claim", "publication", "publication_head");

    private static final String PUBLICATION = """
            COPY publication (id, claim_id, number, change, content_version, published_at, first_published_at,
                recorded_at, published_by, document, digest, checked_at, language, checkability, verdict, allegation,
                tags, parties, sources, outlets, articles, response_kinds, rating_label, publisher_site, search_text)
            FROM STDIN""";

    private static final List<String> WHAT_FOLLOWS =
            List.of("INSERT INTO publication_head (claim_id, number) SELECT claim_id, number FROM publication", """
            INSERT INTO claim (id, version, content_version, statement, checkability, language, tags, recorded_at,
                recorded_by, changed_at, changed_by)
            SELECT claim_id, 0, 1, split_part(search_text, E'\\n', 1), checkability, language, tags, published_at,
                published_by, published_at, published_by
            FROM publication""");

    private final Map<String, String> database;

    /** @param database with the settings of the program's datasource */
    GeneratedDesk(Map<String, String> database) {
        this.database = database;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                database.get("quarkus.datasource.jdbc.url"),
                database.get("quarkus.datasource.username"),
                database.get("quarkus.datasource.password"));
    }

    /** Fills the tables as a loader does: rows first, then what is found by them. */
    void publish(int claims) throws SQLException, IOException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            List<String> indexes = Indexes.drop(connection, List.of("claim", "publication"));
            write(connection.unwrap(PGConnection.class), claims);
            for (String sql : WHAT_FOLLOWS) {
                statement.execute(sql);
            }
            for (String index : indexes) {
                statement.execute(index);
            }
            for (String table : TABLES) {
                statement.execute("VACUUM ANALYZE " + table);
            }
        }
    }

    private static void write(PGConnection connection, int claims) throws SQLException, IOException {
        GeneratedClaims generated = new GeneratedClaims();
        CopyIn copy = connection.getCopyAPI().copyIn(PUBLICATION);
        for (int begin = 0; begin < claims; begin += PORTION) {
            Writer rows = new StringWriter();
            for (int claim = begin; claim < Math.min(claims, begin + PORTION); claim++) {
                generated.next().writeTo(rows);
            }
            byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
        }
        copy.endCopy();
    }
}
