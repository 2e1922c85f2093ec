package org.stet.development;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A PostgreSQL on one data directory, reachable from this machine alone. */
final class PostgresServer {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long POLL_MILLIS = 100;

    /** The same order of letters, whatever language the machine speaks, and no way in but by password from here. */
    private static final List<String> ON_EVERY_MACHINE = List.of(
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--auth=scram-sha-256",
            "--set=timezone=UTC",
            "--set=listen_addresses=127.0.0.1",
            "--set=unix_socket_directories=");

    private final PostgresPrograms programs;
    private final Path data;
    private final Login login;
    private final List<String> settings;

    /**
     * @param data holds the database; made if it is missing
     * @param settings of the server, each as {@code name=value}
     */
    PostgresServer(PostgresPrograms programs, Path data, Login login, List<String> settings) {
        this.programs = programs;
        this.data = data;
        this.login = login;
        this.settings = settings;
    }

    /**
     * Runs the server, which may be running already: a program that was killed leaves its own behind.
     *
     * @return the port on 127.0.0.1
     */
    int run() throws IOException {
        if (!Files.exists(data)) {
            initialise();
        }
        Optional<Integer> running = adopt();
        return running.isPresent() ? running.get() : start();
    }

    /** Lets those who are connected finish for a few seconds, then ends their connections. */
    void stop() throws IOException {
        if (!control("stop", "-w", "-t", "5", "-m", "smart").succeeded()) {
            control("stop", "-w", "-t", "30", "-m", "fast");
        }
    }

    private void initialise() throws IOException {
        Files.createDirectories(data.getParent());
        Path fresh = data.resolveSibling(data.getFileName() + ".new");
        Directories.remove(fresh);
        List<String> arguments = new ArrayList<>(ON_EVERY_MACHINE);
        arguments.addAll(List.of("-D", fresh.toString(), "-U", Login.USER, "--pwfile=" + login.file()));
        Command.run(programs.program("initdb"), arguments.toArray(String[]::new))
                .orFail("PostgreSQL could not make its data directory " + data);
        Files.move(fresh, data);
    }

    private Optional<Integer> adopt() throws IOException {
        for (long waited = 0; waited < PATIENCE.toMillis(); waited += POLL_MILLIS) {
            Optional<Postmaster> postmaster = Postmaster.of(data);
            Optional<Integer> port = postmaster.filter(this::answersForOurData).map(Postmaster::port);
            if (port.isPresent()) {
                return port;
            }
            if (postmaster.filter(found -> found.isRunningOn(data)).isEmpty()) {
                // Left by a power cut, perhaps with a number that another process has now.
                Files.deleteIfExists(data.resolve(Postmaster.FILE));
                return Optional.empty();
            }
            pause();
        }
        control("stop", "-w", "-m", "immediate");
        return Optional.empty();
    }

    private boolean answersForOurData(Postmaster postmaster) {
        try (Connection connection = login.connect(postmaster.port(), "postgres");
                var statement = connection.createStatement();
                var answer = statement.executeQuery("show data_directory")) {
            return answer.next() && Files.isSameFile(Path.of(answer.getString(1)), data);
        } catch (SQLException | IOException e) {
            return false;
        }
    }

    private int start() throws IOException {
        int port = freePort();
        Path log = data.resolve("server.log");
        StringBuilder options = new StringBuilder("-p " + port);
        settings.forEach(setting -> options.append(" -c ").append(setting));
        control("start", "-w", "-t", "60", "-l", log.toString(), "-o", options.toString())
                .orFail("PostgreSQL did not start on " + data + "; its own words are in " + log);
        return port;
    }

    private Command.Outcome control(String action, String... arguments) throws IOException {
        return Command.run(
                programs.program("pg_ctl"),
                Stream.concat(Stream.of(action, "-D", data.toString()), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while PostgreSQL was starting", e);
        }
    }
}
