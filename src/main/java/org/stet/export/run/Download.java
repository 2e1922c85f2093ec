package org.stet.export.run;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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
        return new Download(OK, mediaType, null, 0, text, sha256(text));
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

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
