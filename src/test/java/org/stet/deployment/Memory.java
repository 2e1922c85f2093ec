package org.stet.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory a program has had at most, as Linux counts it. */
public final class Memory {

    private Memory() {}

    /** In megabytes; zero where nobody counts. */
    public static long most(Running program) throws IOException {
        Path status = Path.of("/proc", Long.toString(program.processId()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
