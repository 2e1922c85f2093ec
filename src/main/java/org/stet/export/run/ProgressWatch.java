package org.stet.export.run;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.stet.graphql.NodeType;

/** Looks how far the exports are that somebody watches, on whichever node they run: one statement for all who watch. */
@ApplicationScoped
class ProgressWatch {

    private static final Logger LOG = Logger.getLogger(ProgressWatch.class);
    private static final long EVERY_MILLIS = 500;

    private final ExportSteps steps;
    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService reader = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "export-progress");
        thread.setDaemon(true);
        return thread;
    });

    ProgressWatch(ExportSteps steps) {
        this.steps = steps;
        reader.scheduleWithFixedDelay(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent shutdown) {
        reader.shutdownNow();
    }

    /** The export as it is, then each time that it got on, until it is over. Whoever is slow is told the newest. */
    Multi<Export> of(UUID id) {
        return Multi.createFrom()
                .emitter(
                        emitter -> {
                            Watcher watcher = new Watcher(id, emitter);
                            emitter.onTermination(() -> watchers.remove(watcher));
                            watchers.add(watcher);
                            reader.execute(this::look);
                        },
                        BackPressureStrategy.LATEST);
    }

    private void look() {
        try {
            Set<UUID> ids = watchers.stream().map(watcher -> watcher.id).collect(Collectors.toSet());
            if (ids.isEmpty()) {
                return;
            }
            Map<String, Export> found =
                    steps.byIds(ids).stream().collect(Collectors.toMap(Export::id, Function.identity()));
            watchers.forEach(watcher -> watcher.sees(found.get(NodeType.EXPORT.id(watcher.id))));
        } catch (RuntimeException databaseAway) {
            LOG.warn("The progress of exports could not be read; trying again.", databaseAway);
        }
    }

    private static final class Watcher {

        private final UUID id;
        private final MultiEmitter<? super Export> emitter;
        private Export seen;

        Watcher(UUID id, MultiEmitter<? super Export> emitter) {
            this.id = id;
            this.emitter = emitter;
        }

        /** @param now null for an export that somebody began to watch after the look */
        void sees(Export now) {
            if (now == null || now.equals(seen)) {
                return;
            }
            seen = now;
            emitter.emit(now);
            if (now.state().isOver()) {
                emitter.complete();
            }
        }
    }
}
