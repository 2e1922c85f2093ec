package org.stet.imports.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** The reader of each format. */
@ApplicationScoped
public class CandidateReaders {

    private final Map<ImportFormat, CandidateReader> readers = new EnumMap<>(ImportFormat.class);

    CandidateReaders(@Any Instance<CandidateReader> readers) {
        readers.forEach(reader -> this.readers.put(reader.format(), reader));
    }

    /**
     * Tells of each thing in the file, in the file's order.
     *
     * @param lines is asked on the calling thread; what it throws ends the reading
     * @throws UnreadableFile when the file as a whole cannot be read, or not further
     * @throws IOException when the bytes cannot be had
     */
    public void read(ImportFormat format, InputStream bytes, ReadingOptions options, Consumer<ReadLine> lines)
            throws IOException {
        readers.get(format).read(bytes, options, lines);
    }
}
