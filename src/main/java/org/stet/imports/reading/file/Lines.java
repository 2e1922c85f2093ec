package org.stet.imports.reading.file;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** A file line by line. Of a line that is too long nothing is kept, and the next one is read as if nothing had been. */
public final class Lines {

    private final Reader file;
    private final int longest;
    private final char[] portion = new char[1 << 14];
    private int next;
    private int end;
    private int number;

    public Lines(Reader file, int longest) {
        this.file = file;
        this.longest = longest;
    }

    /** The next line; empty at the end of the file. */
    public Optional<Line> next() throws IOException {
        if (isAtEnd()) {
            return Optional.empty();
        }
        number++;
        StringBuilder line = new StringBuilder();
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && !isAtEnd()) {
            int stop = endOfLine();
            ended = stop < end;
            tooLong = tooLong || line.length() + stop - next > longest;
            if (tooLong) {
                line.setLength(0);
            } else {
                line.append(portion, next, stop - next);
            }
            next = ended ? stop + 1 : stop;
        }
        return Optional.of(new Line(number, tooLong ? null : withoutReturn(line)));
    }

    private boolean isAtEnd() throws IOException {
        if (next < end) {
            return false;
        }
        next = 0;
        end = file.read(portion);
        return end < 0;
    }

    private int endOfLine() {
        int stop = next;
        while (stop < end && portion[stop] != '\n') {
            stop++;
        }
        return stop;
    }

    private static String withoutReturn(StringBuilder line) {
        int last = line.length() - 1;
        return last >= 0 && line.charAt(last) == '\r' ? line.substring(0, last) : line.toString();
    }
}
