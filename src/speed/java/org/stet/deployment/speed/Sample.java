package org.stet.deployment.speed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What of the desk is asked about: any of its claims, parties and passages, the same ones each time.
 *
 * @param last the claim at the end of a page far down the list of published claims
 */
record Sample(List<UUID> claims, List<UUID> parties, List<Place> passages, Position last) {

    static final int PAGE = 20;

    private static final int DEEP = 500;
    private static final String CLAIMS = """
            SELECT claim_id FROM publication p JOIN publication_head newest USING (claim_id, number)
            WHERE p.search_text IS NOT NULL ORDER BY md5(claim_id::text) LIMIT 5000""";
    private static final String PARTIES = "SELECT id FROM party WHERE kind <> 'NEWS_OUTLET' ORDER BY id LIMIT 1000";
    private static final String PASSAGES = """
            SELECT article_version_id, exact, start_offset FROM passage TABLESAMPLE SYSTEM_ROWS(2000)""";
    private static final String LIST = """
            SELECT to_char(p.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), p.claim_id
            FROM publication p JOIN publication_head newest USING (claim_id, number)
            WHERE p.search_text IS NOT NULL ORDER BY p.published_at DESC, p.claim_id DESC OFFSET ? LIMIT 1""";

    /** Words in an article. */
    record Place(UUID version, String exact, int start) {}

    /** A place in the list of published claims. */
    record Position(String publishedAt, UUID claim) {}

    /** @param published how many claims are in the list */
    static Sample of(FilledDesk desk, int published) throws SQLException {
        try (Connection connection = desk.connect()) {
            connection.createStatement().execute("CREATE EXTENSION IF NOT EXISTS tsm_system_rows");
            int before = (Math.min(DEEP, published / PAGE) - 1) * PAGE;
            return new Sample(
                    all(connection, CLAIMS, row -> row.getObject(1, UUID.class)),
                    all(connection, PARTIES, row -> row.getObject(1, UUID.class)),
                    all(
                            connection,
                            PASSAGES,
                            row -> new Place(row.getObject(1, UUID.class), row.getString(2), row.getInt(3))),
                    all(
                                    connection,
                                    LIST,
                                    row -> new Position(row.getString(1), row.getObject(2, UUID.class)),
                                    before - 1)
                            .get(0));
        }
    }

    private interface Reading<T> {

        T read(ResultSet row) throws SQLException;
    }

    private static <T> List<T> all(Connection connection, String sql, Reading<T> reading, Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reading.read(rows));
                }
            }
            return found;
        }
    }

    UUID claim(int number) {
        return claims.get(number % claims.size());
    }

    UUID party(int number) {
        return parties.get(number % parties.size());
    }

    Place passage(int number) {
        return passages.get(number % passages.size());
    }
}
