package org.stet.export.disk;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The directory of all exports. Nothing is at an export's own place before it is complete. */
@ApplicationScoped
public class ExportDirectory {

    private static final String PART = ".part";

    private final Path directory;

    ExportDirectory(ExportSettings settings) {
        directory = settings.directory().toAbsolutePath();
    }

    /** Makes an empty directory to write an export in, and removes whatever was left of it. */
    public Path begin(String export) throws IOException {
        remove(export);
        return Files.createDirectories(part(export));
    }

    /** Puts a complete export, safe on the disk, at its place. */
    public void finish(String export) throws IOException {
        Path part = part(export);
        for (Path file : filesIn(part)) {
            force(file);
        }
        force(part);
        Files.move(part, directory.resolve(export), StandardCopyOption.ATOMIC_MOVE);
        force(directory);
    }

    private static List<Path> filesIn(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.toList();
        }
    }

    private static void force(Path place) throws IOException {
        try (FileChannel channel = FileChannel.open(place, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Removes an export, complete or not, if there is anything of it. */
    public void remove(String export) throws IOException {
        removeWhole(part(export));
        removeWhole(directory.resolve(export));
    }

    private static void removeWhole(Path place) throws IOException {
        if (!Files.exists(place)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(place)) {
            for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    /** Where a file of a complete export lies; whether it is there still is for the caller to ask. */
    public Path file(String export, String name) {
        return directory.resolve(export).resolve(name);
    }

    /** The exports of which something lies here, complete or not. */
    public List<String> all() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> places = Files.list(directory)) {
            return places.filter(Files::isDirectory)
                    .map(place -> place.getFileName().toString())
                    .map(name -> name.endsWith(PART) ? name.substring(0, name.length() - PART.length()) : name)
                    .distinct()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The directory itself, which is made when it is not there. */
    public Path itself() throws IOException {
        return Files.createDirectories(directory);
    }

    private Path part(String export) {
        return directory.resolve(export + PART);
    }
}
