package org.stet.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    @TempDir
    Path home;

    private Path data;
    private Login login;

    @BeforeEach
    void makeALogin() throws IOException {
        data = home.toRealPath().resolve("data");
        login = Login.in(home.resolve("password"));
    }

    @AfterEach
    void stop() throws IOException {
        server().stop();
    }

    private PostgresServer server() {
        return new PostgresServer(
                PostgresPrograms.under(Path.of(".stet").toAbsolutePath()), data, login, List.of("fsync=off"));
    }

    @Test
    void takesOverTheServerOfAKilledProgram() throws IOException {
        int port = server().run();
        long process = Postmaster.of(data).orElseThrow().processId();

        assertThat(server().run()).isEqualTo(port);
        assertThat(Postmaster.of(data).orElseThrow().processId()).isEqualTo(process);
    }

    @Test
    void keepsItsDataBetweenStarts() throws IOException, SQLException {
        login.createDatabase(server().run(), "kept");
        server().stop();

        assertThat(Postmaster.of(data)).isEmpty();
        assertThat(login.hasDatabase(server().run(), "kept")).isTrue();
    }

    @Test
    void startsWhereAnotherProgramHasTheNumberOfADeadServer() throws IOException, SQLException {
        server().run();
        server().stop();
        String thisTest = Long.toString(ProcessHandle.current().pid());
        Files.write(data.resolve(Postmaster.FILE), List.of(thisTest, data.toString(), "0", "1", "", "127.0.0.1"));

        assertThat(login.hasDatabase(server().run(), "postgres")).isTrue();
    }

    @Test
    void startsAfterItsOwnServerWasKilled() throws IOException, SQLException {
        login.createDatabase(server().run(), "kept");
        long process = Postmaster.of(data).orElseThrow().processId();
        ProcessHandle server = ProcessHandle.of(process).orElseThrow();
        server.destroyForcibly();
        server.onExit().join();

        assertThat(login.hasDatabase(server().run(), "kept")).isTrue();
        assertThat(Postmaster.of(data).orElseThrow().processId()).isNotEqualTo(process);
    }

    @Test
    void bringsTheExtensionsThatTheSchemaNeeds() throws IOException, SQLException {
        try (Connection connection = login.connect(server().run(), "postgres");
                var statement = connection.createStatement()) {
            for (String extension : List.of("pg_trgm", "unaccent", "btree_gin")) {
                statement.execute("create extension " + extension);
            }
            try (var answer = statement.executeQuery("select unaccent('Éclair'), upper('é')")) {
                assertThat(answer.next()).isTrue();
                assertThat(answer.getString(1)).isEqualTo("Eclair");
                assertThat(answer.getString(2)).isEqualTo("É");
            }
        }
    }

    @Test
    void saysWhyItDoesNotStart() throws IOException {
        server().run();
        server().stop();
        Files.writeString(data.resolve("postgresql.conf"), "no_such_setting = 1\n");

        assertThatIllegalStateException()
                .isThrownBy(() -> server().run())
                .withMessageContaining("did not start")
                .withMessageContaining(data.resolve("server.log").toString());
    }
}
