package org.stet.development;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The database of the tests: one server for each run of the tests, one empty database for each start of the program,
 * nothing left behind. It is found through META-INF/services, so that no test needs to name it.
 */
public final class ThrowawayDatabase implements QuarkusTestResourceLifecycleManager {

    private static final Path HOME = Path.of("target", "postgres").toAbsolutePath();
    private static final Path OURS =
            HOME.resolve(Long.toString(ProcessHandle.current().pid()));

    /** In system properties, because Quarkus loads this class anew for each start of the program. */
    private static final String PORT = "stet.test.database.port";

    private static final String COUNT = "stet.test.database.count";

    @Override
    public Map<String, String> start() {
        try {
            Login login = Login.in(OURS.resolve("password"));
            int port = port(login);
            int count = Integer.getInteger(COUNT, 0) + 1;
            System.setProperty(COUNT, Integer.toString(count));
            login.createDatabase(port, "stet_" + count);
            return Map.of(
                    "quarkus.datasource.jdbc.url", Login.url(port, "stet_" + count),
                    "quarkus.datasource.username", Login.USER,
                    "quarkus.datasource.password", login.password());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("The tests' database does not answer", e);
        }
    }

    /** The server stays for the next start; it goes with the run of the tests. */
    @Override
    public void stop() {}

    private static int port(Login login) throws IOException {
        Integer known = Integer.getInteger(PORT);
        if (known != null) {
            return known;
        }
        removeWhatKilledRunsLeft();
        PostgresServer server = server(OURS, login);
        int port = server.run();
        System.setProperty(PORT, Integer.toString(port));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(server, OURS), "remove the tests' database"));
        return port;
    }

    private static PostgresServer server(Path home, Login login) {
        // What would outlive a power cut is thrown away anyway.
        List<String> hasty = List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off");
        return new PostgresServer(
                PostgresPrograms.under(Path.of(".stet").toAbsolutePath()), home.resolve("data"), login, hasty);
    }

    private static void removeWhatKilledRunsLeft() throws IOException {
        try (Stream<Path> runs = Files.list(HOME)) {
            for (Path run : runs.filter(ThrowawayDatabase::isOver).toList()) {
                remove(server(run, Login.in(run.resolve("password"))), run);
            }
        }
    }

    private static boolean isOver(Path run) {
        long process = Long.parseLong(run.getFileName().toString());
        return ProcessHandle.of(process).isEmpty();
    }

    private static void remove(PostgresServer server, Path home) {
        try {
            server.stop();
            Directories.remove(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
