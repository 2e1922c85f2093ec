package org.stet.journal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * New journal entries as they are committed, each once and in journal order, from whichever node wrote them. One reader
 * serves all subscribers, and it reads only while there are any.
 */
@ApplicationScoped
public class JournalFeed {

    private static final Logger LOG = Logger.getLogger(JournalFeed.class);
    private static final int PORTION = 200;
    /** What may lie ready for a subscriber before the reader waits for it. */
    private static final int PORTIONS_READY = 50;

    private static final int EVENTS_READY = 1_000;
    /** How often the reader waits for subscribers to take what they were given: ten seconds with the usual poll. */
    private static final int PATIENCE = 40;

    private final JournalRepository journal;
    private final Journal entries;
    private final BroadcastProcessor<List<JournalEvent>> portions = BroadcastProcessor.create();
    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService reader = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "journal-feed");
        thread.setDaemon(true);
        return thread;
    });
    private long position = -1;
    private int waited;

    JournalFeed(
            JournalRepository journal,
            Journal entries,
            @ConfigProperty(name = "stet.events.poll-millis") long pollMillis) {
        this.journal = journal;
        this.entries = entries;
        reader.scheduleWithFixedDelay(this::read, pollMillis, pollMillis, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent shutdown) {
        reader.shutdownNow();
    }

    /** A subscriber, and what lies ready that it has not taken. */
    private static final class Follower {

        private final AtomicInteger portions = new AtomicInteger();
        private final AtomicInteger events = new AtomicInteger();
        private volatile boolean givenUp;

        void give(List<JournalEvent> portion) {
            portions.incrementAndGet();
            events.addAndGet(portion.size());
        }

        void take(List<JournalEvent> portion) {
            portions.decrementAndGet();
            events.addAndGet(-portion.size());
        }

        boolean hasRoom() {
            return givenUp || portions.get() < PORTIONS_READY && events.get() + PORTION <= EVENTS_READY;
        }
    }

    /** What is committed after the moment of subscribing. A subscriber who does not keep up loses the connection. */
    public Multi<JournalEvent> events() {
        return portions()
                .onItem()
                .transformToMultiAndConcatenate(portion -> Multi.createFrom().iterable(portion));
    }

    /** The same, as it was read: for whoever reads more about many entries at once. */
    public Multi<List<JournalEvent>> portions() {
        return Multi.createFrom().deferred(() -> {
            long from = QuarkusTransaction.requiringNew().call(journal::lastPosition);
            Follower follower = new Follower();
            followers.add(follower);
            return portions.map(portion -> after(from, portion))
                    .filter(portion -> !portion.isEmpty())
                    .invoke(follower::give)
                    .onOverflow()
                    .buffer(PORTIONS_READY)
                    .invoke(follower::take)
                    .onTermination()
                    .invoke(() -> followers.remove(follower));
        });
    }

    private static List<JournalEvent> after(long from, List<JournalEvent> portion) {
        return portion.stream().filter(event -> event.position() > from).toList();
    }

    private void read() {
        try {
            boolean more = true;
            while (more && !followers.isEmpty() && everybodyHasRoom()) {
                List<JournalEvent> fresh = QuarkusTransaction.requiringNew().call(this::next);
                if (!fresh.isEmpty()) {
                    portions.onNext(fresh);
                }
                more = fresh.size() == PORTION;
            }
            if (followers.isEmpty()) {
                position = -1;
            }
        } catch (RuntimeException databaseAway) {
            LOG.warn("The journal could not be read; trying again.", databaseAway);
        }
    }

    /**
     * An import brings a hundred thousand entries at once: they are read as fast as they are taken. A subscriber that takes
     * none for long is not waited for any more, and loses the connection when too much lies ready.
     */
    private boolean everybodyHasRoom() {
        List<Follower> full =
                followers.stream().filter(follower -> !follower.hasRoom()).toList();
        waited = full.isEmpty() ? 0 : waited + 1;
        if (waited >= PATIENCE) {
            full.forEach(follower -> follower.givenUp = true);
            waited = 0;
        }
        return waited == 0;
    }

    private List<JournalEvent> next() {
        if (position < 0) {
            position = Math.max(0, journal.lastPosition() - PORTION);
        }
        List<JournalEntryEntity> fresh = journal.after(position, PORTION);
        if (fresh.isEmpty()) {
            return List.of();
        }
        position = fresh.get(fresh.size() - 1).position();
        List<JournalEntry> shown = entries.shown(fresh);
        return IntStream.range(0, fresh.size())
                .mapToObj(i -> new JournalEvent(
                        fresh.get(i).position(),
                        fresh.get(i).subjectType(),
                        fresh.get(i).subjectId(),
                        fresh.get(i).concerns(),
                        shown.get(i)))
                .toList();
    }
}
