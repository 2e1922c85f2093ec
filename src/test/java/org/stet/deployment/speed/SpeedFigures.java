package org.stet.deployment.speed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.Issuer;
import org.stet.development.KeptDatabase;

/** What the program costs under load, beside the database's own cost for the same answers: told, and never judged. */
class SpeedFigures {

    private static final List<String> DATABASE =
            List.of(Statements.LIBRARY, Statements.WITHOUT_TRANSACTIONS, "shared_buffers=512MB", "max_wal_size=4GB");
    private static final Object[] FROM_THE_BEGINNING = {"infinity", "ffffffff-ffff-ffff-ffff-ffffffffffff"};

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Settings settings = Settings.asked();

    @Test
    void ofTheProgramAndItsFloor() throws Exception {
        Issuer issuer = new Issuer();
        String login = issuer.start().get("quarkus.oidc.auth-server-url");
        try (KeptDatabase database = KeptDatabase.in(settings.data(), DATABASE)) {
            FilledDesk filled = new FilledDesk(database.settings(), settings.claims(), settings.seed());
            fill(filled, database, login);
            try (RunningDesk desk = RunningDesk.start(database.settings(), login, settings.heap());
                    JavaProgram program = new JavaProgram(desk.processId())) {
                measure(database, filled, desk, program);
            }
        } finally {
            issuer.stop();
        }
    }

    /** The tables are the program's own, so it is started once to make them. */
    private void fill(FilledDesk filled, KeptDatabase database, String login) throws Exception {
        RunningDesk.start(database.settings(), login, settings.heap()).close();
        if (!filled.isFilled()) {
            long begin = System.nanoTime();
            filled.fill();
            System.out.printf("filled in %.0f s%n", (System.nanoTime() - begin) / 1e9);
        }
    }

    private void measure(KeptDatabase database, FilledDesk filled, RunningDesk desk, JavaProgram program)
            throws Exception {
        Measurement measurement = new Measurement(
                Spender.process(database.process()), new Statements(filled), settings.window(), settings.patience());
        Request request = Request.post(
                "/graphql",
                JSON.writeValueAsString(Map.of("query", Caller.document(SpeedFigures.class, "front-page.graphql"))),
                Map.of("Content-Type", "application/json"));
        SqlLoad floor = new SqlLoad(
                filled,
                settings.clients(),
                Caller.document(SpeedFigures.class, "front-page.sql"),
                any -> FROM_THE_BEGINNING);
        SqlLoad documents = new SqlLoad(
                filled,
                settings.clients(),
                Caller.document(SpeedFigures.class, "front-page-documents.sql"),
                any -> FROM_THE_BEGINNING);
        String answer = desk.ask(request);
        agree(floor.answer(0), JSON.readTree(answer).at("/data/publishedClaims/nodes"));
        System.out.printf("started in %d ms, answer of %d bytes%n", desk.start().toMillis(), answer.length());
        System.out.println(Figures.HEAD);
        Figures least =
                measurement.of(floor, () -> new Spent(floor.processorTime().toNanos(), Double.NaN));
        System.out.println(least.row("one statement over the desk's tables"));
        System.out.println(measurement
                .of(documents, () -> new Spent(documents.processorTime().toNanos(), Double.NaN))
                .row("the documents"));
        Figures figures = measurement.of(new HttpLoad(desk.address(), settings.clients(), any -> request), program);
        System.out.println(figures.row("Stet"));
        System.out.println(figures.ratios(least));
        System.out.printf("memory %d MB%n", desk.mostMemory());
    }

    private static void agree(String floor, JsonNode program) throws IOException {
        program.findParents("sentence").forEach(attribution -> ((ObjectNode) attribution).remove("sentence"));
        assertThat(JSON.readTree(floor)).isEqualTo(program);
    }
}
