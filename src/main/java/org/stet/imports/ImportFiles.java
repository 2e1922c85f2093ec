package org.stet.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The uploaded files, each under the id of its import. */
@ApplicationScoped
public class ImportFiles {

    private static final String UNFINISHED = ".part";
    private static final Duration GIVEN_UP = Duration.ofDays(1);

    private final Path directory;
    private final Clock clock;

    ImportFiles(ImportSettings settings, Clock clock) {
        directory = settings.directory();
        this.clock = clock;
    }

    /** Where the file of an import lies. */
    public Path of(UUID run) {
        return directory.resolve(run.toString());
    }

    /** Where a file lies while it is being uploaded; the directory is there from now on. */
    public Path unfinished(UUID run) throws IOException {
        Files.createDirectories(directory);
        return directory.resolve(run + UNFINISHED);
    }

    /** Makes a whole file the one of its import. */
    public void finish(UUID run) throws IOException {
        Files.move(directory.resolve(run + UNFINISHED), of(run));
    }

    /** The imports whose files lie here. */
    List<UUID> present() throws IOException {
        return names().stream().flatMap(name -> run(name).stream()).toList();
    }

    /** The import whose whole file has this name; empty for anything else that somebody keeps there. */
    private static Optional<UUID> run(String name) {
        try {
            return Optional.of(UUID.fromString(name));
        } catch (IllegalArgumentException somethingElse) {
            return Optional.empty();
        }
    }

    /** Deletes what there is of a file that comes to nothing. */
    public void forget(UUID run) throws IOException {
        Files.deleteIfExists(directory.resolve(run + UNFINISHED));
        delete(run);
    }

    void delete(UUID run) throws IOException {
        Files.deleteIfExists(of(run));
    }

    /** Deletes what a program left behind that ended in the middle of an upload. */
    void deleteGivenUp() throws IOException {
        Instant eldest = clock.instant().minus(GIVEN_UP);
        for (String name : names()) {
            Path file = directory.resolve(name);
            if (name.endsWith(UNFINISHED)
                    && Files.getLastModifiedTime(file).toInstant().isBefore(eldest)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private List<String> names() throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
