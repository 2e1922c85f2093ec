package org.stet.deployment;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The indexes of tables that a loader fills: out of its way first, and made anew when every row is there. */
public final class Indexes {

    private static final String FOUND = """
            SELECT indexrelid::regclass, pg_get_indexdef(indexrelid)
            FROM pg_index JOIN pg_class ON pg_class.oid = indrelid
            WHERE relname = ANY (?) AND NOT indisunique""";

    private Indexes() {}

    /**
     * Drops all that keep nothing unique.
     *
     * @return the statements that make them again
     */
    public static List<String> drop(Connection connection, List<String> tables) throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> definitions = new ArrayList<>();
        Array wanted = connection.createArrayOf("text", tables.toArray());
        try (PreparedStatement finding = connection.prepareStatement(FOUND)) {
            finding.setArray(1, wanted);
            try (ResultSet found = finding.executeQuery()) {
                while (found.next()) {
                    names.add(found.getString(1));
                    definitions.add(found.getString(2));
                }
            }
        }
        try (Statement dropping = connection.createStatement()) {
            for (String name : names) {
                dropping.execute("DROP INDEX " + name);
            }
        }
        return definitions;
    }
}
