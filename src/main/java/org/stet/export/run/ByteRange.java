package org.stet.export.run;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file, as somebody asks for it whose download broke off (RFC 9110, section 14).
 *
 * @param first byte, counted from 0
 * @param last byte, which belongs to it; before the first one in a part that the file does not have
 */
record ByteRange(long first, long last) {

    /** Several at once are not served; whoever asks for them gets the whole. */
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{1,18})?-(\\d{1,18})?");

    /** Empty when the whole file is asked for. */
    static Optional<ByteRange> read(String header, long size) {
        Matcher asked = ONE.matcher(header == null ? "" : header);
        if (!asked.matches() || asked.group(1) == null && asked.group(2) == null) {
            return Optional.empty();
        }
        if (asked.group(1) == null) {
            return Optional.of(new ByteRange(Math.max(0, size - Long.parseLong(asked.group(2))), size - 1));
        }
        long first = Long.parseLong(asked.group(1));
        long last = asked.group(2) == null ? size - 1 : Math.min(Long.parseLong(asked.group(2)), size - 1);
        return asked.group(2) != null && Long.parseLong(asked.group(2)) < first
                ? Optional.empty()
                : Optional.of(new ByteRange(first, last));
    }

    boolean isInFile() {
        return first <= last;
    }

    long length() {
        return last - first + 1;
    }

    /** For the header {@code Content-Range}. */
    String of(long size) {
        return isInFile() ? "bytes " + first + "-" + last + "/" + size : "bytes */" + size;
    }
}
