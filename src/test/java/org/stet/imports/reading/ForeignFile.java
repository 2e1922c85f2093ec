package org.stet.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.stet.imports.reading.ReadLine.Read;
import org.stet.imports.reading.ReadLine.Refused;

/** A file that somebody else made, as a reader sees it. */
public final class ForeignFile {

    private final byte[] bytes;

    private ForeignFile(byte[] bytes) {
        this.bytes = bytes;
    }

    public static ForeignFile of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static ForeignFile of(byte[] bytes) {
        return new ForeignFile(bytes);
    }

    /** One of those in the resources of this package. */
    public static ForeignFile named(String name) {
        try (InputStream file = ForeignFile.class.getResourceAsStream(name)) {
            return of(file.readAllBytes());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public List<ReadLine> lines(CandidateReader reader, ReadingOptions options) {
        List<ReadLine> lines = new ArrayList<>();
        try {
            reader.read(new ByteArrayInputStream(bytes), options, lines::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return lines;
    }

    /** What is read, when all of it can be. */
    public List<Candidate> candidates(CandidateReader reader, ReadingOptions options) {
        List<ReadLine> lines = lines(reader, options);
        assertThat(lines).hasOnlyElementsOfType(Read.class);
        return lines.stream().map(line -> ((Read) line).candidate()).toList();
    }

    public Refused refusal(CandidateReader reader) {
        List<ReadLine> lines = lines(reader, ReadingOptions.usual());
        assertThat(lines).hasSize(1).hasOnlyElementsOfType(Refused.class);
        return (Refused) lines.get(0);
    }

    public UnreadableFile fault(CandidateReader reader, ReadingOptions options) {
        return catchThrowableOfType(
                UnreadableFile.class, () -> reader.read(new ByteArrayInputStream(bytes), options, line -> {}));
    }

    public UnreadableFile fault(CandidateReader reader) {
        return fault(reader, ReadingOptions.usual());
    }
}
