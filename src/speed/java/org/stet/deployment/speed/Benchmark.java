package org.stet.deployment.speed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.function.IntFunction;

/** Asks one question after the other of the program and of those beside it, and says what each answer costs. */
final class Benchmark {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int COMPARED = 20;

    private final Settings settings;
    private final FilledDesk filled;
    private final Client client;
    private final Spender program;
    private final Measurement measurement;

    Benchmark(Settings settings, FilledDesk filled, Client client, Spender program, Measurement measurement) {
        this.settings = settings;
        this.filled = filled;
        this.client = client;
        this.program = program;
        this.measurement = measurement;
    }

    /** @param other null when there is none */
    void ask(Question question, OtherServer other) throws Exception {
        print("", question.title(), Figures.HEAD);
        Figures floor = question.floor() == null ? null : floor(question);
        client.ask(question.requests().apply(0));
        Figures stet = over(client, question.requests(), program);
        print(stet.row("Stet"));
        if (settings.withStatements()) {
            measurement.statements().forEach(sql -> print("    " + sql.replaceAll("\\s+", " ")));
        }
        if (floor != null) {
            print(stet.ratios("the statement", floor));
        }
        if (other != null) {
            beside(question, other, stet);
        }
    }

    private Figures floor(Question question) throws Exception {
        Question.Floor floor = question.floor();
        SqlLoad tables = new SqlLoad(filled, settings.clients(), floor.tables(), floor.parameters());
        for (int number = 0; number < COMPARED; number++) {
            String answer = client.ask(question.requests().apply(number));
            assertThat(JSON.readTree(tables.answer(number)))
                    .as("What the statement makes for " + question.name())
                    .isEqualTo(floor.of(JSON.readTree(answer)));
        }
        Figures figures = over(tables);
        print(figures.row("one statement over the desk's tables"));
        SqlLoad documents = new SqlLoad(filled, settings.clients(), floor.documents(), floor.parameters());
        print(over(documents).row("the finished documents, as they are"));
        return figures;
    }

    private void beside(Question question, OtherServer other, Figures stet) throws Exception {
        Optional<IntFunction<Request>> requests = other.requests(question);
        if (requests.isPresent()) {
            Figures figures = over(other.client(), requests.get(), other.spender());
            print(figures.row(other.name()), stet.ratios(other.name(), figures));
        }
    }

    /** The front page, when nothing has changed since it was asked for last. */
    void askAgain() throws Exception {
        KeptAnswer kept = new KeptAnswer(client);
        Optional<Request> request = kept.request();
        if (request.isEmpty()) {
            print("", "front page, persisted and by GET: this program keeps no documents");
            return;
        }
        print("", "front page, persisted and by GET: %,d bytes".formatted(kept.bytes()), Figures.HEAD);
        Figures figures = over(client, any -> request.get(), program);
        try (BareServer bare = BareServer.start(kept.bytes())) {
            Figures floor = measurement.of(bare.load(settings.clients()), bare.spender(), () -> null);
            print(floor.row("the HTTP server alone, on one thread"), figures.row("Stet"));
            print(figures.ratios("the HTTP server", floor));
        }
        Optional<Request> unchanged = kept.unchanged();
        if (unchanged.isPresent()) {
            print(over(client, any -> unchanged.get(), program).row("Stet, to clients who have it"));
        }
    }

    private Figures over(Client client, IntFunction<Request> requests, Spender spender) throws Exception {
        HttpLoad load = new HttpLoad(client.address(), settings.clients(), requests);
        return measurement.of(load, spender, () -> client.ask(requests.apply(2)));
    }

    private Figures over(SqlLoad load) throws Exception {
        return measurement.of(load, () -> new Spent(load.processorTime().toNanos(), Double.NaN), () -> load.answer(0));
    }

    static void print(String... lines) {
        for (String line : lines) {
            System.out.println(line);
        }
    }
}
