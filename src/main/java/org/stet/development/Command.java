package org.stet.development;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One run of one of PostgreSQL's programs, never as root. */
final class Command {

    private Command() {}

    static Outcome run(Path program, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(Unprivileged.prefix());
        line.add(program.toString());
        line.addAll(List.of(arguments));
        // Into a file: a server that is started this way keeps the output open, and reading it would never end.
        Path output = Files.createTempFile("stet", ".log");
        try {
            Process process = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            int status = process.waitFor();
            return new Outcome(status == 0, new String(Files.readAllBytes(output), Charset.defaultCharset()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while " + program.getFileName() + " was running", e);
        } finally {
            removeQuietly(output);
        }
    }

    /** Windows keeps a file that the started server still has open. */
    private static void removeQuietly(Path output) {
        if (!output.toFile().delete()) {
            output.toFile().deleteOnExit();
        }
    }

    record Outcome(boolean succeeded, String output) {

        void orFail(String message) {
            if (!succeeded) {
                throw new IllegalStateException(message + ".\n" + output.strip());
            }
        }
    }
}
