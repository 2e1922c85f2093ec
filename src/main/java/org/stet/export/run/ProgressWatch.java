package org.stet.export.run;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.stet.graphql.NodeType;

/** Looks, with one statement for all who watch, how far the exports are that somebody watches, on whichever node they run. */
@ApplicationScoped
class ProgressWatch {

    private static final Logger LOG = Logger.getLogger(ProgressWatch.class);
    private static final long EVERY_MILLIS = 500;
    private static final int BACKLOG = 16;

    private final OpenExports open;
    private final Map<UUID, Integer> watched = new ConcurrentHashMap<>();
    private final BroadcastProcessor<Export> looks = BroadcastProcessor.create();
    private final ScheduledExecutorService reader = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "export-progress");
        thread.setDaemon(true);
        return thread;
    });

    ProgressWatch(OpenExports open) {
        this.open = open;
        reader.scheduleWithFixedDelay(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent shutdown) {
        reader.shutdownNow();
    }

    /** The export as it is at the next look, then each time that it changed, until it is over. */
    Multi<Export> of(UUID id) {
        String shown = NodeType.EXPORT.id(id);
        return Multi.createFrom().deferred(() -> {
            watched.merge(id, 1, Integer::sum);
            return looks.filter(export -> export.id().equals(shown))
                    .skip()
                    .repetitions()
                    .select()
                    .first(export -> !isLast(export))
                    .onOverflow()
                    .buffer(BACKLOG)
                    .onTermination()
                    .invoke(() -> watched.computeIfPresent(id, (same, others) -> others == 1 ? null : others - 1));
        });
    }

    private static boolean isLast(Export export) {
        return export.state().isOver();
    }

    private void look() {
        try {
            Set<UUID> ids = Set.copyOf(watched.keySet());
            if (!ids.isEmpty()) {
                List<Export> found = open.byIds(ids);
                found.forEach(looks::onNext);
            }
        } catch (RuntimeException databaseAway) {
            LOG.warn("The progress of exports could not be read; trying again.", databaseAway);
        }
    }
}
