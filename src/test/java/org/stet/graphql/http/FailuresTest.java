package org.stet.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences;
import org.stet.graphql.error.Failure;
import org.stet.graphql.http.Wire.Answer;

/** What a caller is told when something goes wrong inside. */
@QuarkusTest
class FailuresTest implements DeskTest {

    @TestHTTPResource("/graphql")
    URI endpoint;

    @Inject
    AgroalDataSource database;

    private Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(endpoint);
    }

    private interface Task {
        void run() throws SQLException;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Runs the task while nobody can read or write the table. */
    private void whileLocked(String table, Task task) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table " + table + " in access exclusive mode");
            task.run();
            connection.rollback();
        }
    }

    private int statementsWaiting() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select count(*) from pg_stat_activity where wait_event_type = 'Lock'")) {
            found.next();
            return found.getInt(1);
        }
    }

    @Test
    void aBugTellsItsCorrelationIdAndTheLogTellsTheRest() throws SQLException {
        List<String> logged = new CopyOnWriteArrayList<>();
        Handler listener = listener(logged);
        Logger.getLogger(Failure.class.getName()).addHandler(listener);
        execute("alter table party rename to party_out_of_reach");
        Answer answer;
        try {
            answer = wire.ask(Caller.rita(), "{ parties { nodes { id } } }");
        } finally {
            execute("alter table party_out_of_reach rename to party");
            Logger.getLogger(Failure.class.getName()).removeHandler(listener);
        }
        String correlationId = answer.json().getString("errors[0].extensions.correlationId");

        assertThat(answer.code()).isEqualTo("INTERNAL");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.message()).contains(correlationId);
        assertThat(answer.http().body()).doesNotContainIgnoringCase("sql", "party", "exception", "org.", "java");
        assertThat(logged).singleElement().asString().contains(correlationId, "SQL", "party");
    }

    /** Both wait at the same time, because each waits for as long as an operation may take. */
    @Test
    void whatTakesTooLongIsAnsweredAndItsStatementEnds() throws SQLException {
        whileLocked("article", () -> {
            CompletableFuture<Answer> mutation = CompletableFuture.supplyAsync(this::stuckMutation);
            assertTellsWhatTookTooLong(
                    wire.ask(Caller.rita(), "{ a: articles { totalCount } b: articles { totalCount } }"));
            assertTellsWhatItDid(mutation.join());
            for (int tries = 0; statementsWaiting() > 0 && tries < 50; tries++) {
                pause();
            }
            assertThat(statementsWaiting()).isZero();
        });
    }

    private static void assertTellsWhatTookTooLong(Answer query) {
        assertThat(query.code()).isEqualTo("TIMEOUT");
        assertThat(query.status()).isIn(200, 503);
    }

    private Answer stuckMutation() {
        String document = """
                mutation($before: RecordPartyInput!, $stuck: RecordArticleInput!, $after: RecordPartyInput!) {
                  before: recordParty(input: $before) { party { id } }
                  stuck: recordArticle(input: $stuck) { article { id } }
                  after: recordParty(input: $after) { party { id } }
                }""";
        Map<String, Object> variables = Map.of(
                "before", Map.of("kind", "COMPANY", "name", Sentences.unique("Before")),
                "stuck", Map.of("text", "Stuck."),
                "after", Map.of("kind", "COMPANY", "name", Sentences.unique("After")));
        return wire.ask(Caller.rita(), document, variables);
    }

    private static void assertTellsWhatItDid(Answer mutation) {
        assertThat(mutation.json().getString("data.before.party.id")).isNotBlank();
        assertThat(mutation.json().getMap("data")).containsEntry("stuck", null).containsEntry("after", null);
        assertThat(mutation.json().getList("errors.extensions.code")).containsExactly("TIMEOUT", "TIMEOUT");
    }

    @Test
    void whatTakesLongHoldsUpNobodyElseOnItsConnection() throws SQLException {
        HttpClient connection =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        HttpResponse<String> upgrade = ask(connection, "{ me { id } }").join();
        assertThat(upgrade.version()).isEqualTo(HttpClient.Version.HTTP_2);
        whileLocked("article", () -> {
            CompletableFuture<HttpResponse<String>> waiting = ask(connection, "{ articles { totalCount } }");
            while (statementsWaiting() == 0 && !waiting.isDone()) {
                pause();
            }
            HttpResponse<String> other =
                    ask(connection, "{ parties(first: 1) { totalCount } }").join();
            assertThat(waiting).isNotDone();
            assertThat(other.body()).contains("totalCount").doesNotContain("errors");
            waiting.join();
        });
    }

    private CompletableFuture<HttpResponse<String>> ask(HttpClient connection, String document) {
        return connection.sendAsync(
                HttpRequest.newBuilder(endpoint)
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer " + Caller.rita().token())
                        .POST(BodyPublishers.ofString(Wire.body(document, Map.of())))
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    void aRefusedRightNamesTheRole() {
        Answer answer = wire.ask(
                Caller.rita(),
                "mutation($input: VerifyJournalInput!) { verifyJournal(input: $input) { userErrors { code } } }",
                Map.of("input", Map.of()));
        assertThat(answer.code()).isEqualTo("FORBIDDEN");
        assertThat(answer.message()).isEqualTo("Needs the role admin.");
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static Handler listener(List<String> logged) {
        return new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry.getMessage() + Arrays.toString(entry.getParameters()) + entry.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
