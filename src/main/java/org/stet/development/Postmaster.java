package org.stet.development;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The server process that a data directory names in its postmaster.pid. The file outlives a machine that lost power, and
 * then the process number may belong to anything.
 *
 * @param processId the first line of the file
 * @param port the fourth line of the file; 0 if it is not there yet
 */
record Postmaster(long processId, int port) {

    static final String FILE = "postmaster.pid";

    private static final int PORT_LINE = 3;

    static Optional<Postmaster> of(Path dataDirectory) throws IOException {
        try {
            return parse(Files.readAllLines(dataDirectory.resolve(FILE)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** A server that starts writes the file line by line. */
    static Optional<Postmaster> parse(List<String> lines) {
        if (lines.isEmpty() || !isNumber(lines.get(0))) {
            return Optional.empty();
        }
        boolean knowsPort = lines.size() > PORT_LINE && isNumber(lines.get(PORT_LINE));
        return Optional.of(new Postmaster(
                Long.parseLong(lines.get(0).strip()),
                knowsPort ? Integer.parseInt(lines.get(PORT_LINE).strip()) : 0));
    }

    private static boolean isNumber(String line) {
        return line.strip().matches("\\d{1,9}");
    }

    /** Whether the process lives and is a PostgreSQL on that directory, as far as the system tells. */
    boolean isRunningOn(Path dataDirectory) {
        return ProcessHandle.of(processId)
                .filter(ProcessHandle::isAlive)
                .map(ProcessHandle::info)
                .filter(process -> isPostgres(process) && servesAsFarAsKnown(process, dataDirectory))
                .isPresent();
    }

    private static boolean isPostgres(ProcessHandle.Info process) {
        return process.command()
                .filter(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .isPresent();
    }

    private static boolean servesAsFarAsKnown(ProcessHandle.Info process, Path dataDirectory) {
        return process.arguments()
                .map(arguments -> List.of(arguments).contains(dataDirectory.toString()))
                .orElse(true);
    }
}
