package org.stet.journal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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

    private final JournalRepository journal;
    private final Journal entries;
    private final BroadcastProcessor<JournalEvent> events = BroadcastProcessor.create();
    private final AtomicInteger subscribers = new AtomicInteger();
    private final ScheduledExecutorService reader = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "journal-feed");
        thread.setDaemon(true);
        return thread;
    });
    private long position = -1;

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

    /** What is committed after the moment of subscribing. A subscriber who does not keep up loses the connection. */
    public Multi<JournalEvent> events() {
        return Multi.createFrom().deferred(() -> {
            long from = QuarkusTransaction.requiringNew().call(journal::lastPosition);
            subscribers.incrementAndGet();
            return events.filter(event -> event.position() > from)
                    .onOverflow()
                    .buffer(PORTION)
                    .onTermination()
                    .invoke(subscribers::decrementAndGet);
        });
    }

    private void read() {
        try {
            if (subscribers.get() == 0) {
                position = -1;
                return;
            }
            List<JournalEvent> fresh = QuarkusTransaction.requiringNew().call(this::next);
            fresh.forEach(events::onNext);
        } catch (RuntimeException databaseAway) {
            LOG.warn("The journal could not be read; trying again.", databaseAway);
        }
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
        return java.util.stream.IntStream.range(0, fresh.size())
                .mapToObj(i -> new JournalEvent(
                        fresh.get(i).position(),
                        fresh.get(i).subjectType(),
                        fresh.get(i).subjectId(),
                        fresh.get(i).concerns(),
                        shown.get(i)))
                .toList();
    }
}
