package org.stet.export.run;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.stet.export.disk.ExportDirectory;
import org.stet.export.disk.ExportSettings;

/** Takes one export and sees it to its end, whatever that is. */
@ApplicationScoped
class ExportRunner {

    private static final Logger LOG = Logger.getLogger(ExportRunner.class);

    /** Over and above the longest run, which says so itself, in words. */
    private static final Duration LEEWAY = Duration.ofMinutes(1);

    private final ExportSteps steps;
    private final ExportWriter writer;
    private final ExportDirectory directory;
    private final ExportSettings settings;

    ExportRunner(ExportSteps steps, ExportWriter writer, ExportDirectory directory, ExportSettings settings) {
        this.steps = steps;
        this.writer = writer;
        this.directory = directory;
        this.settings = settings;
    }

    /** @param stopping whether the program is about to end: then the export is left to whoever begins it again */
    void run(UUID id, BooleanSupplier stopping) {
        steps.begin(id).ifPresent(assignment -> write(assignment, stopping));
    }

    private void write(Assignment assignment, BooleanSupplier stopping) {
        int seconds = (int) settings.longestRun().plus(LEEWAY).toSeconds();
        try {
            QuarkusTransaction.requiringNew().timeout(seconds).run(() -> writer.write(assignment, stopping));
        } catch (Interruption stopped) {
            LOG.infof("Export %s was not written: %s.", assignment.export().id(), stopped.getMessage());
            removeUnlessTaken(assignment);
        } catch (RuntimeException failed) {
            LOG.errorf(
                    failed,
                    "Export %s could not be written.",
                    assignment.export().id());
            giveUp(assignment, failed, stopping);
        }
    }

    /** What somebody else has begun meanwhile is theirs, and whoever begins an export removes what is left of it. */
    private void removeUnlessTaken(Assignment assignment) {
        boolean over = steps.byIds(List.of(assignment.id())).stream()
                .allMatch(export -> export.state().isOver());
        if (over) {
            remove(assignment);
        }
    }

    private void giveUp(Assignment assignment, RuntimeException failed, BooleanSupplier stopping) {
        if (stopping.getAsBoolean()) {
            return;
        }
        if (steps.fail(assignment, Trouble.inPlainWords(failed))) {
            remove(assignment);
        } else {
            removeUnlessTaken(assignment);
        }
    }

    private void remove(Assignment assignment) {
        try {
            directory.remove(assignment.export().id());
        } catch (IOException | UncheckedIOException stillThere) {
            LOG.warnf(
                    stillThere,
                    "What is left of export %s could not be removed.",
                    assignment.export().id());
        }
    }
}
