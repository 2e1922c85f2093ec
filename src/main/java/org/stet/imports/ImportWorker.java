package org.stet.imports;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** One thread of each node that reads files and writes imports, one after another. */
@ApplicationScoped
public class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);

    private final ImportRuns runs;
    private final ImportService imports;
    private final ImportFiles files;
    private final Map<ImportState, ImportStep> steps;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread worker = new Thread(task, "imports");
        worker.setDaemon(true);
        return worker;
    });

    ImportWorker(ImportRuns runs, ImportService imports, ImportFiles files, @All List<ImportStep> steps) {
        this.runs = runs;
        this.imports = imports;
        this.files = files;
        this.steps = steps.stream().collect(Collectors.toMap(ImportStep::state, step -> step));
    }

    void start(@Observes StartupEvent start, ImportSettings settings) {
        thread.scheduleWithFixedDelay(
                this::work, settings.poll().toMillis(), settings.poll().toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent shutdown) {
        thread.shutdownNow();
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorkToDo toDo) {
        thread.execute(this::work);
    }

    private void work() {
        try {
            runs.atWork().forEach(this::work);
            sweep();
        } catch (IOException | RuntimeException passing) {
            LOG.warn("The imports could not be looked after; trying again.", passing);
        }
    }

    private void work(UUID run) {
        try {
            runs.holding(
                    run,
                    () -> imports.find(run).map(Import::state).map(steps::get).ifPresent(step -> step.take(run)));
        } catch (RuntimeException bug) {
            LOG.errorf(bug, "Import %s could not be worked on; trying again.", run);
        }
    }

    /** Deletes the files that nobody needs any more. */
    private void sweep() throws IOException {
        for (UUID run : runs.over(files.present())) {
            files.delete(run);
        }
        files.deleteGivenUp();
    }
}
