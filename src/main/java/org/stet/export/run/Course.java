package org.stet.export.run;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Goes along while an export is written: notes how far it is, now and then, and stops it when it is to stop. */
final class Course {

    private static final long NOTE_NANOS = Duration.ofMillis(500).toNanos();

    private final Assignment assignment;
    private final ExportSteps steps;
    private final BooleanSupplier stopping;
    private final Instant asOf;
    private final int total;
    private final long deadline;
    private long noted;
    private int written;

    /** @param stopping whether the program is about to end */
    Course(
            Assignment assignment,
            ExportSteps steps,
            BooleanSupplier stopping,
            Instant asOf,
            int total,
            Duration longest) {
        this.assignment = assignment;
        this.steps = steps;
        this.stopping = stopping;
        this.asOf = asOf;
        this.total = total;
        deadline = System.nanoTime() + longest.toNanos();
        note();
    }

    void wrote() {
        written++;
        if (stopping.getAsBoolean()) {
            throw new Interruption("the program ends");
        }
        long now = System.nanoTime();
        if (now - deadline > 0) {
            throw new Overdue();
        }
        if (now - noted > NOTE_NANOS) {
            note();
        }
    }

    private void note() {
        if (!steps.note(assignment, new Progress(asOf, written, total))) {
            throw new Interruption("it was cancelled or is begun anew");
        }
        noted = System.nanoTime();
    }
}
