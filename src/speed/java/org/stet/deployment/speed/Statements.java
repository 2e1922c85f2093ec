package org.stet.deployment.speed;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** How many statements the database has been asked, without those that begin and end transactions. */
final class Statements {

    /** Of the server, in KeptDatabase's form. */
    static final String LIBRARY = "shared_preload_libraries=pg_stat_statements";

    static final String WITHOUT_TRANSACTIONS = "pg_stat_statements.track_utility=off";

    private static final int TIMES = 3;
    private static final String OTHERS = "pg_stat_statements WHERE query NOT LIKE '%pg_stat_statements%'";
    private static final String COUNT = "SELECT coalesce(sum(calls), 0) FROM " + OTHERS;

    private final FilledDesk desk;

    Statements(FilledDesk desk) throws SQLException {
        this.desk = desk;
        try (Connection connection = desk.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
        }
    }

    /** Sent for one answer. Others who ask the database meanwhile are seldom there each time. */
    int of(Callable<?> answer) throws Exception {
        int least = Integer.MAX_VALUE;
        for (int time = 0; time < TIMES; time++) {
            query("SELECT pg_stat_statements_reset()");
            answer.call();
            least = Math.min(least, Integer.parseInt(query(COUNT).get(0)));
        }
        return least;
    }

    /** What was sent since it was counted last, the most frequent first. */
    List<String> asked() throws SQLException {
        return query("SELECT calls || ' x ' || query FROM " + OTHERS + " ORDER BY calls DESC, query");
    }

    private List<String> query(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = desk.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
