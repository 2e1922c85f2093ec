package org.stet.deployment.speed;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

/** Measures one load at a time, when it has become steady. */
final class Measurement {

    private static final double STEADY = 0.05;

    /** The program is compiled in bursts: between two of them it also looks steady. */
    private static final int IN_A_ROW = 4;

    private final Spender database;
    private final Statements statements;
    private final Duration window;
    private final Duration patience;

    /** @param patience how long a load may take to become steady */
    Measurement(Spender database, Statements statements, Duration window, Duration patience) {
        this.database = database;
        this.statements = statements;
        this.window = window;
        this.patience = patience;
    }

    /** @param one asks for a single answer of the kind */
    Figures of(Load load, Spender program, Callable<?> one) throws Exception {
        warmUp(load, program);
        Spent before = program.spent();
        Spent databaseBefore = database.spent();
        Latencies latencies = load.drive(window);
        Spent used = program.spent().since(before);
        Spent databaseUsed = database.spent().since(databaseBefore);
        double answers = latencies.answers();
        return new Figures(
                latencies.perSecond(),
                latencies.millis(50),
                latencies.millis(95),
                latencies.millis(99),
                used.processorNanos() / 1e6 / answers,
                databaseUsed.processorNanos() / 1e6 / answers,
                statements.of(one),
                used.allocatedBytes() / 1e3 / answers);
    }

    /** What was sent for the last answer. */
    List<String> statements() throws SQLException {
        return statements.asked();
    }

    /** Until an answer costs what the one a while before it cost, several times in a row. */
    private void warmUp(Load load, Spender program) throws Exception {
        Duration step = window.dividedBy(2);
        long end = System.nanoTime() + patience.toNanos();
        double last = Double.MAX_VALUE;
        int steady = 0;
        while (steady < IN_A_ROW && System.nanoTime() < end) {
            Spent before = program.spent();
            Latencies latencies = load.drive(step);
            double cost = program.spent().since(before).processorNanos() / latencies.answers();
            steady = Math.abs(cost - last) <= STEADY * last ? steady + 1 : 0;
            last = cost;
        }
    }
}
