package org.stet.imports.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads the files of one format. */
public interface CandidateReader {

    ImportFormat format();

    /** @throws UnreadableFile when the file as a whole cannot be read, or not further */
    void read(InputStream bytes, ReadingOptions options, Consumer<ReadLine> lines) throws IOException;
}
