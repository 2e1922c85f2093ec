package org.stet.graphql.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StateReadingsTest {

    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);

    private final Database database = new Database();
    private final StateReadings readings = new StateReadings(database, Duration.ofMinutes(1));

    /** Begins a reading when it is asked to, and ends it when the test says what it finds. */
    private static final class Database implements PublicState {

        private final BlockingQueue<CompletableFuture<UUID>> begun = new LinkedBlockingQueue<>();
        private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

        @Override
        public Readings open() {
            events.add("opened");
            return new Readings() {
                @Override
                public UUID read() {
                    CompletableFuture<UUID> reading = new CompletableFuture<>();
                    begun.add(reading);
                    return reading.join();
                }

                @Override
                public void close() {
                    events.add("closed");
                }
            };
        }

        CompletableFuture<UUID> reading() throws InterruptedException {
            return next(begun);
        }
    }

    private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        T next = queue.poll(30, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        return next;
    }

    private CompletableFuture<Optional<UUID>> ask() {
        CompletableFuture<Optional<UUID>> told = new CompletableFuture<>();
        readings.ask(told::complete);
        return told;
    }

    private static Optional<UUID> in(CompletableFuture<Optional<UUID>> told) throws Exception {
        return told.get(30, TimeUnit.SECONDS);
    }

    @AfterEach
    void stop() {
        readings.stop();
        database.begun.forEach(reading -> reading.complete(FIRST));
    }

    @Test
    void whoComesDuringAReadingIsToldByTheNextOne() throws Exception {
        var early = ask();
        CompletableFuture<UUID> reading = database.reading();
        var late = ask();
        var later = ask();
        reading.complete(FIRST);
        assertThat(in(early)).contains(FIRST);
        assertThat(late).isNotDone();

        database.reading().complete(SECOND);

        assertThat(in(late)).contains(SECOND);
        assertThat(in(later)).contains(SECOND);
        assertThat(database.begun).isEmpty();
        assertThat(readings.last()).contains(SECOND);
    }

    @Test
    void oneConnectionServesMany() throws Exception {
        for (int times = 0; times < 3; times++) {
            var told = ask();
            database.reading().complete(FIRST);
            in(told);
        }
        assertThat(database.events).containsExactly("opened");
    }

    @Test
    void whoCannotBeToldIsToldSoAndTheNextTriesAnew() throws Exception {
        var unlucky = ask();
        database.reading().completeExceptionally(new IllegalStateException("no database"));
        assertThat(in(unlucky)).isEmpty();
        assertThat(next(database.events)).isEqualTo("opened");
        assertThat(next(database.events)).isEqualTo("closed");

        var lucky = ask();
        database.reading().complete(FIRST);

        assertThat(in(lucky)).contains(FIRST);
    }

    @Test
    void oneWhoFailsKeepsNothingFromTheOthers() throws Exception {
        readings.ask(told -> {
            throw new IllegalStateException("the asker's own fault");
        });
        database.reading().complete(FIRST);
        var told = ask();
        database.reading().complete(SECOND);
        assertThat(in(told)).contains(SECOND);
    }

    @Test
    void aConnectionIsGivenBackWhenNobodyAsks() throws Exception {
        StateReadings hasty = new StateReadings(database, Duration.ofMillis(1));
        CompletableFuture<Optional<UUID>> told = new CompletableFuture<>();
        hasty.ask(told::complete);
        database.reading().complete(FIRST);
        in(told);
        assertThat(next(database.events)).isEqualTo("opened");
        assertThat(next(database.events)).isEqualTo("closed");
        hasty.stop();
    }

    @Test
    void whoComesAfterTheEndIsToldNothing() throws Exception {
        readings.stop();
        assertThat(in(ask())).isEmpty();
    }
}
