package org.stet.deployment.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Somebody who uses up processor time. */
@FunctionalInterface
interface Spender {

    /** Linux counts in hundredths of a second, whatever the machine. */
    double TICK_NANOS = 1e7;

    /** Of the numbers after a process's name, the first that counts ticks: its own, in the system, and its children's. */
    int TICKS = 11;

    Spent spent() throws IOException;

    /** A process with all that it has started, those that have ended included; as Linux counts it. */
    static Spender process(ProcessHandle process) {
        return () -> {
            double ticks = 0;
            for (ProcessHandle one :
                    Stream.concat(Stream.of(process), process.descendants()).toList()) {
                ticks += ticks(Path.of("/proc", Long.toString(one.pid()), "stat"));
            }
            return new Spent(ticks * TICK_NANOS, Double.NaN);
        };
    }

    private static double ticks(Path stat) throws IOException {
        if (!Files.exists(stat)) {
            return 0;
        }
        String[] numbers = Files.readString(stat).replaceFirst("(?s).*\\) ", "").split(" ");
        double ticks = 0;
        for (int i = TICKS; i < TICKS + 4; i++) {
            ticks += Long.parseLong(numbers[i]);
        }
        return ticks;
    }
}
