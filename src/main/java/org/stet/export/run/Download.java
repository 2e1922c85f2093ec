package org.stet.export.run;

import java.nio.file.Path;
import org.stet.journal.Sha256;

/**
 * What somebody gets who asks for a file.
 *
 * @param status of the answer; only with 200 there is a file or a text of a file, else a notice
 * @param file null unless it lies on the disk
 * @param text null when it lies on the disk
 * @param sha256 of the file, in hexadecimal digits; null with a notice
 */
record Download(int status, String mediaType, Path file, long bytes, String text, String sha256) {

    private static final int OK = 200;
    private static final int CONFLICT = 409;
    private static final int GONE = 410;
    private static final String NOTICE = "text/plain;charset=UTF-8";

    static Download file(ExportFile file, Path place) {
        return new Download(OK, file.mediaType(), place, file.bytes(), null, file.sha256());
    }

    static Download text(String mediaType, String text) {
        return new Download(OK, mediaType, null, 0, text, Sha256.hex(text));
    }

    static Download notDone(Export export) {
        String more = export.state().isOver() ? "has no files." : "has no files yet.";
        return notice(CONFLICT, "This export is " + export.state() + " and " + more);
    }

    static Download gone(String why) {
        return notice(GONE, why);
    }

    private static Download notice(int status, String why) {
        return new Download(status, NOTICE, null, 0, why + "\n", null);
    }
}
