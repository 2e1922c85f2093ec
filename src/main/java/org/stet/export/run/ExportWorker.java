package org.stet.export.run;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.stet.export.disk.ExportSettings;

/**
 * Writes exports in the background, one after another: those asked for here at once, and those of a node that is gone when
 * its clock comes round.
 */
@ApplicationScoped
class ExportWorker {

    private static final Logger LOG = Logger.getLogger(ExportWorker.class);

    private final ExportSteps steps;
    private final ExportRunner runner;
    private final Leftovers leftovers;
    private final ExportSettings settings;
    private final ScheduledExecutorService worker = oneThread("export-worker");
    /** What was erased does not wait until a long export is written. */
    private final ScheduledExecutorService cleaner = oneThread("export-cleaner");

    private volatile boolean stopping;

    ExportWorker(ExportSteps steps, ExportRunner runner, Leftovers leftovers, ExportSettings settings) {
        this.steps = steps;
        this.runner = runner;
        this.leftovers = leftovers;
        this.settings = settings;
    }

    private static ScheduledExecutorService oneThread(String name) {
        return Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    void start(@Observes StartupEvent start) {
        cleaner.execute(() -> attempt(leftovers::removeAll));
        repeat(worker, this::work);
        repeat(cleaner, leftovers::removeErased);
    }

    private void repeat(ScheduledExecutorService thread, Runnable task) {
        long millis = settings.poll().toMillis();
        thread.scheduleWithFixedDelay(() -> attempt(task), millis, millis, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent shutdown) {
        stopping = true;
        worker.shutdown();
        cleaner.shutdown();
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorkToDo toDo) {
        worker.execute(() -> attempt(this::work));
        cleaner.execute(() -> attempt(leftovers::removeErased));
    }

    private void work() {
        for (UUID export : steps.open()) {
            if (!stopping) {
                runner.run(export, () -> stopping);
            }
        }
    }

    /** The clock must come round again, whatever happened. */
    private void attempt(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException databaseAway) {
            if (!stopping) {
                LOG.warn("Exports could not be looked after; trying again.", databaseAway);
            }
        }
    }
}
