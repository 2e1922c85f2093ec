package org.stet.development;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** A database whose data stay for the next run, on a server of its own. */
public final class KeptDatabase implements Closeable {

    private static final String NAME = "stet";

    private final PostgresServer server;
    private final Login login;
    private final Path data;
    private final int port;

    private KeptDatabase(PostgresServer server, Login login, Path data) throws IOException {
        this.server = server;
        this.login = login;
        this.data = data;
        this.port = server.run();
    }

    /**
     * Opens the database of a directory, which is made if it is missing.
     *
     * @param settings of the server, each as {@code name=value}
     */
    public static KeptDatabase in(Path directory, List<String> settings) throws IOException, SQLException {
        Path home = directory.toAbsolutePath();
        Login login = Login.in(home.resolve("password"));
        PostgresPrograms programs = PostgresPrograms.under(Path.of(".stet").toAbsolutePath());
        Path data = home.resolve("data");
        KeptDatabase database = new KeptDatabase(new PostgresServer(programs, data, login, settings), login, data);
        if (!login.hasDatabase(database.port, NAME)) {
            login.createDatabase(database.port, NAME);
        }
        return database;
    }

    /** The settings of the program's datasource. */
    public Map<String, String> settings() {
        return Map.of(
                "quarkus.datasource.jdbc.url", Login.url(port, NAME),
                "quarkus.datasource.username", Login.USER,
                "quarkus.datasource.password", login.password());
    }

    /** As programs of other languages are told where it is. */
    public String address() {
        return "postgres://%s:%s@127.0.0.1:%d/%s".formatted(Login.USER, login.password(), port, NAME);
    }

    /** The server's first process, whose children do the work. */
    public ProcessHandle process() throws IOException {
        return Postmaster.of(data)
                .flatMap(postmaster -> ProcessHandle.of(postmaster.processId()))
                .orElseThrow();
    }

    @Override
    public void close() throws IOException {
        server.stop();
    }
}
