package org.stet.wording.corpus;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** One thread of each node that has words counted; of several nodes one counts at a time. */
@ApplicationScoped
class WordCountWorker {

    private static final Logger LOG = Logger.getLogger(WordCountWorker.class);

    private final WordCount count;
    private final WordingSettings settings;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread worker = new Thread(task, "word-count");
        worker.setDaemon(true);
        return worker;
    });

    private volatile boolean stopping;

    WordCountWorker(WordCount count, WordingSettings settings) {
        this.count = count;
        this.settings = settings;
    }

    void start(@Observes StartupEvent start) {
        long millis = settings.poll().toMillis();
        thread.scheduleWithFixedDelay(this::work, millis, millis, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent shutdown) {
        stopping = true;
        thread.shutdown();
    }

    private void work() {
        try {
            boolean more = true;
            while (more && !stopping) {
                more = count.countBatch() >= settings.batch();
            }
        } catch (RuntimeException passing) {
            if (!stopping) {
                LOG.warn("The words of claims could not be counted; trying again.", passing);
            }
        }
    }
}
