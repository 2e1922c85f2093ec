package org.stet.imports.reading.table;

import java.io.BufferedReader;
import java.io.IOException;

/** What stands between the fields of a table: a comma, a semicolon or a tab, whichever the header has most of. */
final class Separator {

    private static final String KNOWN = ",;\t";
    private static final int LONGEST_HEADER = 1 << 16;

    private Separator() {}

    /** Leaves the file where it was. */
    static char of(BufferedReader file) throws IOException {
        int[] counts = new int[KNOWN.length()];
        file.mark(LONGEST_HEADER + 1);
        boolean quoted = false;
        for (int i = 0; i < LONGEST_HEADER; i++) {
            int next = file.read();
            if (next < 0 || !quoted && (next == '\n' || next == '\r')) {
                break;
            }
            quoted = quoted != (next == '"');
            if (!quoted && KNOWN.indexOf(next) >= 0) {
                counts[KNOWN.indexOf(next)]++;
            }
        }
        file.reset();
        return KNOWN.charAt(most(counts));
    }

    private static int most(int[] counts) {
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return most;
    }
}
