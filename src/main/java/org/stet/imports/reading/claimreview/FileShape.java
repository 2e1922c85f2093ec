package org.stet.imports.reading.claimreview;

import java.io.BufferedReader;
import java.io.IOException;

/**
 * Whether each line of a file stands for itself. It does when the first line ends with something whole, or the second
 * begins anew, and nothing says that they belong together; names of files say nothing.
 */
final class FileShape {

    private static final String BEGINS = "{[";
    private static final String ENDS = "}]";
    private static final String WILL_GO_ON = "{[,:";
    private static final String GOES_ON = ",}]";

    private FileShape() {}

    /** @param furthest how many characters are looked at; a first line that is longer is one document */
    static boolean isLineByLine(BufferedReader file, int furthest) throws IOException {
        file.mark(furthest + 1);
        int last = -1;
        int next = -1;
        boolean ended = false;
        for (int i = 0; i < furthest && !(ended && next > ' '); i++) {
            next = file.read();
            if (next < 0) {
                break;
            }
            ended = ended || next == '\n' && last >= 0;
            last = next > ' ' && !ended ? next : last;
        }
        file.reset();
        return ended && next > ' ' && isAnew(last, next);
    }

    private static boolean isAnew(int last, int next) {
        return ENDS.indexOf(last) >= 0 && GOES_ON.indexOf(next) < 0
                || BEGINS.indexOf(next) >= 0 && WILL_GO_ON.indexOf(last) < 0;
    }
}
