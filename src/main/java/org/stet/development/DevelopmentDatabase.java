package org.stet.development;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * The database of {@code ./mvnw quarkus:dev}. Its data stays below {@code .stet} between starts, and the server stays
 * when Quarkus reloads the program: what is known of it stands in system properties, which outlive the reload.
 */
public final class DevelopmentDatabase {

    /** Where application.properties reads the address from. */
    static final String URL = "stet.development.database.url";

    static final String PASSWORD = "stet.development.database.password";

    private static final Logger LOG = Logger.getLogger(DevelopmentDatabase.class);

    private DevelopmentDatabase() {}

    /** Whether PostgreSQL came along with the program, as it does in development. */
    public static boolean isHere() {
        return PostgresPrograms.areHere();
    }

    /**
     * @param home of the data, normally {@code .stet}
     * @throws IllegalStateException if it cannot start; the message says what to do
     */
    public static void start(Path home) {
        if (System.getProperty(URL) != null) {
            return;
        }
        try {
            Path here = home.toAbsolutePath().normalize();
            OneAtATime turn = OneAtATime.in(here);
            Login login = Login.in(here.resolve("postgres.password"));
            var server = new PostgresServer(PostgresPrograms.under(here), here.resolve("postgres"), login, List.of());
            int port = server.run();
            stopWithTheProgram(server, turn);
            announce(login, port);
        } catch (IOException e) {
            throw new UncheckedIOException("The development database in " + home + " could not be started", e);
        } catch (SQLException e) {
            throw new IllegalStateException("The development database in " + home + " does not answer", e);
        }
    }

    private static void announce(Login login, int port) throws SQLException {
        if (!login.hasDatabase(port, "stet")) {
            login.createDatabase(port, "stet");
        }
        String url = Login.url(port, "stet");
        System.setProperty(PASSWORD, login.password());
        System.setProperty(URL, url);
        LOG.infof("Development database: %s, user %s, password in %s", url, Login.USER, login.file());
    }

    private static void stopWithTheProgram(PostgresServer server, OneAtATime turn) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, turn), "stop the development database"));
    }

    private static void stop(PostgresServer server, OneAtATime turn) {
        try (turn) {
            server.stop();
        } catch (IOException e) {
            // The next start finds the server and takes it over.
            LOG.warn("The development database could not be stopped", e);
        }
    }
}
