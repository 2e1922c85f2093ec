package org.stet.graphql.kept;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Reads the public state for many requests at once, without any of them missing a change that was made before it came:
 * whoever asks is told by a reading that began afterwards. Those who ask while one is under way share the next.
 */
@Singleton
public final class StateReadings {

    private static final Logger LOG = Logger.getLogger(StateReadings.class);

    /** How long the database's connection is held when nobody asks. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final PublicState state;
    private final Duration patience;
    private List<Consumer<Optional<UUID>>> waiting = new ArrayList<>();
    private Thread reader;
    private boolean stopped;
    private volatile Optional<UUID> last = Optional.empty();

    @Inject
    StateReadings(PublicState state) {
        this(state, PATIENCE);
    }

    StateReadings(PublicState state, Duration patience) {
        this.state = state;
        this.patience = patience;
    }

    /** What the last reading found, however long ago; empty before the first. */
    public Optional<UUID> last() {
        return last;
    }

    /** @param asker is told on the reader's thread, and must not keep it; with nothing when the state cannot be read */
    public void ask(Consumer<Optional<UUID>> asker) {
        if (!enqueue(asker)) {
            asker.accept(Optional.empty());
        }
    }

    private synchronized boolean enqueue(Consumer<Optional<UUID>> asker) {
        if (stopped) {
            return false;
        }
        if (reader == null || !reader.isAlive()) {
            reader = new Thread(this::run, "public-state");
            reader.setDaemon(true);
            reader.start();
        }
        waiting.add(asker);
        notifyAll();
        return true;
    }

    void stop(@Observes ShutdownEvent shutdown) {
        stop();
    }

    synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    private void run() {
        while (isAsked(Duration.ZERO)) {
            List<Consumer<Optional<UUID>>> group = take();
            try (PublicState.Readings readings = state.open()) {
                while (!group.isEmpty()) {
                    last = Optional.of(readings.read());
                    answer(group, last);
                    group = isAsked(patience) ? take() : List.of();
                }
            } catch (RuntimeException unreadable) {
                LOG.debug("The public state cannot be read", unreadable);
                answer(group, Optional.empty());
            }
        }
        answer(take(), Optional.empty());
    }

    private static void answer(List<Consumer<Optional<UUID>>> group, Optional<UUID> read) {
        for (Consumer<Optional<UUID>> asker : group) {
            try {
                asker.accept(read);
            } catch (RuntimeException bug) {
                LOG.error("One of those who asked for the public state failed", bug);
            }
        }
    }

    /** @param patience how long to wait for somebody, zero for as long as it takes */
    private synchronized boolean isAsked(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (!stopped && waiting.isEmpty()) {
                long left = patience.isZero() ? 0 : (end - System.nanoTime()) / 1_000_000;
                if (left <= 0 && !patience.isZero()) {
                    return false;
                }
                wait(left);
            }
        } catch (InterruptedException ended) {
            stopped = true;
        }
        return !stopped;
    }

    private synchronized List<Consumer<Optional<UUID>>> take() {
        List<Consumer<Optional<UUID>>> group = waiting;
        waiting = new ArrayList<>();
        return group;
    }
}
