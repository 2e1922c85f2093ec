package org.stet.deployment.speed;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.postgresql.PGConnection;
import org.stet.deployment.GeneratedTexts;
import org.stet.deployment.Indexes;

/** A desk whose working tables and publications say the same of a great many claims, no two of one shape. */
final class FilledDesk {

    private static final int VOCABULARY = 50_000;
    private static final int WRITERS = 2;
    private static final List<String> TABLES =
            Arrays.stream(Table.values()).map(Table::sqlName).toList();

    private final Map<String, String> database;
    private final int published;
    private final long seed;

    /**
     * @param database with the settings of the program's datasource
     * @param published how many claims readers see
     */
    FilledDesk(Map<String, String> database, int published, long seed) {
        this.database = database;
        this.published = published;
        this.seed = seed;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                database.get("quarkus.datasource.jdbc.url"),
                database.get("quarkus.datasource.username"),
                database.get("quarkus.datasource.password"));
    }

    /** Half a desk is none: what was begun and did not end has to be removed. */
    boolean isFilled() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("""
                        SELECT shobj_description(oid, 'pg_database') = 'filled', EXISTS (SELECT FROM publication)
                        FROM pg_database WHERE datname = current_database()""")) {
            found.next();
            if (found.getBoolean(2) && !found.getBoolean(1)) {
                throw new IllegalStateException("Filling the desk was interrupted. Delete its directory.");
            }
            return found.getBoolean(1);
        }
    }

    /** Fills the tables as a loader does: rows first, then what is found by them. */
    void fill() throws Exception {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SET statement_timeout = 0");
            Staff.insert(statement);
            GeneratedTexts vocabulary = new GeneratedTexts(VOCABULARY, seed);
            GeneratedParties parties =
                    new GeneratedParties(new Chance(seed, vocabulary), Instant.parse("2020-01-01T00:00:00Z"));
            parties.insert(connection, Staff.REPORTER.id());
            Ratings ratings = Ratings.of(statement);
            List<String> indexes = Indexes.drop(connection, TABLES);
            int all = Stand.all(published);
            write(
                    (all + Portion.CLAIMS - 1) / Portion.CLAIMS,
                    number -> new Portion(seed, number, all, vocabulary, parties, ratings));
            inParallel(indexes);
            statement.execute("UPDATE party_name SET prominent = true WHERE stet_party_is_prominent(party_id)");
            statement.execute("VACUUM ANALYZE");
            statement.execute("CHECKPOINT");
            statement.execute("COMMENT ON DATABASE stet IS 'filled'");
        }
    }

    private void write(int portions, IntFunction<Portion> portion) throws Exception {
        AtomicInteger next = new AtomicInteger();
        Callable<Void> writer = () -> {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("SET statement_timeout = 0");
                statement.execute("SET session_replication_role = replica");
                for (int number = next.getAndIncrement(); number < portions; number = next.getAndIncrement()) {
                    write(portion.apply(number), connection);
                }
                return null;
            }
        };
        atOnce(List.of(writer, writer));
    }

    private static void write(Portion portion, Connection connection) throws SQLException, IOException {
        portion.write().writeTo(connection.unwrap(PGConnection.class).getCopyAPI());
    }

    private void inParallel(List<String> indexes) throws Exception {
        List<Callable<Void>> builders = new ArrayList<>();
        for (String index : indexes) {
            builders.add(() -> {
                try (Connection connection = connect();
                        Statement statement = connection.createStatement()) {
                    statement.execute("SET statement_timeout = 0");
                    statement.execute("SET maintenance_work_mem = '512MB'");
                    statement.execute(index);
                    return null;
                }
            });
        }
        atOnce(builders);
    }

    private static void atOnce(List<Callable<Void>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            for (Future<Void> one : threads.invokeAll(work)) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
