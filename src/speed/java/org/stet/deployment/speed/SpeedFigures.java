package org.stet.deployment.speed;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.Issuer;
import org.stet.development.KeptDatabase;

/** What the program costs under load, beside the database's own cost for the same answers: told, and never judged. */
class SpeedFigures {

    private static final List<String> DATABASE = List.of(
            Statements.LIBRARY,
            Statements.WITHOUT_TRANSACTIONS,
            "shared_buffers=512MB",
            "max_wal_size=4GB",
            // It would work on what the generator wrote while something else is measured.
            "autovacuum=off");

    private final Settings settings = Settings.asked();

    @Test
    void ofTheProgramAndItsFloor() throws Exception {
        Issuer issuer = new Issuer();
        String login = issuer.start().get("quarkus.oidc.auth-server-url");
        try (KeptDatabase database = KeptDatabase.in(settings.data(), DATABASE)) {
            FilledDesk filled = new FilledDesk(database.settings(), settings.claims(), settings.seed());
            fill(filled, database, login);
            try (RunningDesk desk = RunningDesk.start(database.settings(), login, settings.heap(), false);
                    JavaProgram program = new JavaProgram(desk.processId())) {
                measure(database, filled, desk, program);
            }
            if (settings.wants("kept")) {
                try (RunningDesk desk = RunningDesk.start(database.settings(), login, settings.heap(), true);
                        JavaProgram program = new JavaProgram(desk.processId())) {
                    benchmark(database, filled, desk, program).askAgain();
                }
            }
        } finally {
            issuer.stop();
        }
    }

    /** The tables are the program's own, so it is started once to make them. */
    private void fill(FilledDesk filled, KeptDatabase database, String login) throws Exception {
        RunningDesk.start(database.settings(), login, settings.heap(), false).close();
        if (!filled.isFilled()) {
            long begin = System.nanoTime();
            filled.fill();
            System.out.printf("%,d claims written in %.0f s%n", settings.claims(), (System.nanoTime() - begin) / 1e9);
        }
    }

    private void measure(KeptDatabase database, FilledDesk filled, RunningDesk desk, JavaProgram program)
            throws Exception {
        System.out.printf(
                "%,d published claims, %d clients, %d s each; a heap of %s%n",
                settings.claims(), settings.clients(), settings.window().toSeconds(), settings.heap());
        System.out.printf(
                "From java -jar to the first answered query: %d ms, %.1f s of processor time%n",
                desk.start().toMillis(), program.spent().processorNanos() / 1e9);
        Benchmark benchmark = benchmark(database, filled, desk, program);
        Recorded recorded = new Recorded(filled);
        recorded.forget();
        Questions questions =
                new Questions(Sample.of(filled, settings.claims()), recorded, Issuer.token("rita", "reporter"));
        try (OtherServer other =
                settings.other() == null ? null : OtherServer.start(settings.other(), database.address())) {
            for (Question question : questions.reading()) {
                if (settings.wants(question.name())) {
                    benchmark.ask(question, other);
                }
            }
            if (settings.wants("writing")) {
                benchmark.ask(questions.recordClaim(), null);
                benchmark.ask(questions.recordAttributions(), null);
                recorded.forget();
            }
        }
        System.out.printf("%nMemory of the program, at most: %d MB%n", desk.mostMemory());
    }

    private Benchmark benchmark(KeptDatabase database, FilledDesk filled, RunningDesk desk, JavaProgram program)
            throws Exception {
        Measurement measurement = new Measurement(
                Spender.process(database.process()), new Statements(filled), settings.window(), settings.patience());
        return new Benchmark(settings, filled, desk.client(), program, measurement);
    }
}
