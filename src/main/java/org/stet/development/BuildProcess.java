package org.stet.development;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * The program that builds the pages. It ends itself when its standard input does, so that it never outlives this one,
 * however this one ends.
 */
record BuildProcess(Process process) {

    private static final Logger LOG = Logger.getLogger("org.stet.pages");
    private static final int SECONDS_TO_END = 5;

    static BuildProcess start(Path sources) throws IOException {
        Process process = new ProcessBuilder("node", "watch.mjs")
                .directory(sources.toFile())
                .redirectErrorStream(true)
                .start();
        Thread reader = new Thread(() -> log(process), "build of the pages");
        reader.setDaemon(true);
        reader.start();
        return new BuildProcess(process);
    }

    /** Nobody reads the lines of a program that was stopped; the last ones are lost with it. */
    private static void log(Process process) {
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().filter(line -> !line.isBlank()).forEach(LOG::info);
        } catch (IOException | UncheckedIOException stopped) {
            LOG.debug("The build of the pages was stopped", stopped);
        }
    }

    long pid() {
        return process.pid();
    }

    void whenItEnds(Runnable next) {
        process.onExit().thenRun(next);
    }

    void stop() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException gone) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
