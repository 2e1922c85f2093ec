package org.stet.imports.reading;

/** A table whose header does not fit the columns that were named: with others it may be read. */
public final class UnfittingColumns extends UnreadableFile {

    private static final long serialVersionUID = 1L;

    public UnfittingColumns(int line, String message) {
        super(line, message);
    }
}
