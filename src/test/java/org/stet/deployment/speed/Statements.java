package org.stet.deployment.speed;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** How many statements the database has been asked, without those that begin and end transactions. */
final class Statements {

    /** Of the server, in KeptDatabase's form. */
    static final String LIBRARY = "shared_preload_libraries=pg_stat_statements";

    static final String WITHOUT_TRANSACTIONS = "pg_stat_statements.track_utility=off";

    private final FilledDesk desk;

    Statements(FilledDesk desk) throws SQLException {
        this.desk = desk;
        try (Connection connection = desk.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
        }
    }

    long count() throws SQLException {
        try (Connection connection = desk.connect();
                Statement statement = connection.createStatement();
                ResultSet counted = statement.executeQuery("SELECT coalesce(sum(calls), 0) FROM pg_stat_statements"
                        + " WHERE query NOT LIKE '%pg_stat_statements%'")) {
            counted.next();
            return counted.getLong(1);
        }
    }
}
