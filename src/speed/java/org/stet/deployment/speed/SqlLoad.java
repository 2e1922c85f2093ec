package org.stet.deployment.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import org.HdrHistogram.Histogram;

/** Clients who each have a connection to the database and one prepared statement on it. */
final class SqlLoad implements Load {

    private static final int DIGITS = 3;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final FilledDesk desk;
    private final int clients;
    private final String sql;
    private final IntFunction<Object[]> parameters;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicLong processorNanos = new AtomicLong();

    SqlLoad(FilledDesk desk, int clients, String sql, IntFunction<Object[]> parameters) {
        this.desk = desk;
        this.clients = clients;
        this.sql = sql;
        this.parameters = parameters;
    }

    /** What the clients themselves have used so far. */
    Duration processorTime() {
        return Duration.ofNanos(processorNanos.get());
    }

    String answer(int number) throws SQLException {
        try (Connection connection = desk.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return answer(statement, parameters.apply(number));
        }
    }

    @Override
    public Latencies drive(Duration window) throws Exception {
        List<Callable<Histogram>> asking = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            asking.add(() -> ask(window));
        }
        Histogram all = new Histogram(DIGITS);
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            for (Future<Histogram> one : threads.invokeAll(asking)) {
                all.add(one.get());
            }
        } finally {
            threads.shutdownNow();
        }
        return new Latencies(all, window.toNanos());
    }

    private Histogram ask(Duration window) throws SQLException {
        Histogram taken = new Histogram(DIGITS);
        try (Connection connection = desk.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            long end = System.nanoTime() + window.toNanos();
            for (long begin = System.nanoTime(); begin < end; begin = System.nanoTime()) {
                answer(statement, parameters.apply(next.getAndIncrement()));
                taken.recordValue(System.nanoTime() - begin);
            }
        }
        processorNanos.addAndGet(THREADS.getCurrentThreadCpuTime());
        return taken;
    }

    private static String answer(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        try (ResultSet found = statement.executeQuery()) {
            found.next();
            return found.getString(1);
        }
    }
}
