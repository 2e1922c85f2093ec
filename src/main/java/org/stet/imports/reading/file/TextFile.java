package org.stet.imports.reading.file;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import org.stet.imports.reading.UnreadableFile;

/** The characters of a file in UTF-8. */
public final class TextFile {

    /** Leading white space of a web page may be long. */
    private static final int START = 4096;

    private TextFile() {}

    /** @throws UnreadableFile now, when the file is of another kind; when it is read, at the first byte that is not UTF-8 */
    public static BufferedReader open(InputStream bytes) throws IOException {
        byte[] start = bytes.readNBytes(START);
        var fault = FileStart.fault(start);
        if (fault.isPresent()) {
            throw new UnreadableFile(1, fault.get());
        }
        int mark = FileStart.startsWith(start, FileStart.UTF_8_MARK) ? FileStart.UTF_8_MARK.length : 0;
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start, mark, start.length - mark), bytes);
        return new BufferedReader(new InputStreamReader(new CheckedUtf8(whole, mark), StandardCharsets.UTF_8), 1 << 16);
    }
}
