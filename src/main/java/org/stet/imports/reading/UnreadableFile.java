package org.stet.imports.reading;

import java.io.IOException;

/** The file as a whole cannot be read, or not further. What was read of it before is worth nothing by itself. */
public class UnreadableFile extends IOException {

    private final int line;

    /** @param line where reading ended, from 1 */
    public UnreadableFile(int line, String message) {
        super(message);
        this.line = line;
    }

    public int line() {
        return line;
    }
}
