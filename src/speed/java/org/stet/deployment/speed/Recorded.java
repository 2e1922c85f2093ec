package org.stet.deployment.speed;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The claims that were recorded while it was measured. They go with the run, so that the next one finds the same desk. */
final class Recorded {

    private static final String CLAIMS = "(SELECT id FROM claim WHERE recorded_by = ANY (%s))";
    private static final String OTHERS = "ARRAY(SELECT id FROM member WHERE subject NOT LIKE 'generated %')";
    private static final List<String> OF_A_CLAIM =
            List.of("attribution", "appearance", "claim_party", "claim_content_change", "claim_wording");

    private final FilledDesk desk;

    Recorded(FilledDesk desk) {
        this.desk = desk;
    }

    List<UUID> claims() throws SQLException {
        try (Connection connection = desk.connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(CLAIMS.formatted(OTHERS))) {
            List<UUID> claims = new ArrayList<>();
            while (found.next()) {
                claims.add(found.getObject(1, UUID.class));
            }
            return claims;
        }
    }

    void forget() throws SQLException {
        String claims = CLAIMS.formatted(OTHERS);
        try (Connection connection = desk.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SET statement_timeout = 0");
            // What the desk keeps for ever was never part of this one.
            statement.execute("SET session_replication_role = replica");
            statement.execute("DELETE FROM hop USING attribution WHERE attribution.id = attribution_id AND claim_id IN "
                    + claims);
            for (String table : OF_A_CLAIM) {
                statement.execute("DELETE FROM " + table + " WHERE claim_id IN " + claims);
            }
            statement.execute("DELETE FROM claim WHERE id IN " + claims);
            statement.execute("DELETE FROM journal_payload USING journal_entry WHERE journal_entry.id = entry_id"
                    + " AND member_id = ANY (" + OTHERS + ")");
            statement.execute("DELETE FROM journal_entry WHERE member_id = ANY (" + OTHERS + ")");
            statement.execute("TRUNCATE wording_change");
            statement.execute("VACUUM ANALYZE claim, attribution, hop, appearance, claim_party, journal_entry");
        }
    }
}
