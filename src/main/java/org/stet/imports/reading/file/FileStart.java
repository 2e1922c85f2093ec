package org.stet.imports.reading.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** What the first bytes of a file say of its kind, whatever its name is. Packed files are never unpacked here. */
enum FileStart {
    ZIP("504b0304", "This is a zip file: unpack it first. If it is a spreadsheet, save it as CSV."),
    EMPTY_ZIP("504b0506", "This is a zip file, and an empty one."),
    GZIP("1f8b", "This is a gzip file: unpack it first."),
    BZIP2("425a68", "This is a bzip2 file: unpack it first."),
    XZ("fd377a585a00", "This is an xz file: unpack it first."),
    ZSTANDARD("28b52ffd", "This is a Zstandard file: unpack it first."),
    SEVEN_ZIP("377abcaf271c", "This is a 7z file: unpack it first."),
    OLD_SPREADSHEET("d0cf11e0", "This is a document of an office program: save it as CSV."),
    PDF("255044462d", "This is a PDF file."),
    PARQUET("50415231", "This is a Parquet file: save it as CSV."),
    UTF_32_LITTLE("fffe0000", "This file is in UTF-32: save it as UTF-8."),
    UTF_32_BIG("0000feff", "This file is in UTF-32: save it as UTF-8."),
    UTF_16_LITTLE("fffe", "This file is in UTF-16: save it as UTF-8."),
    UTF_16_BIG("feff", "This file is in UTF-16: save it as UTF-8.");

    static final byte[] UTF_8_MARK = HexFormat.of().parseHex("efbbbf");

    private final byte[] mark;
    private final String message;

    FileStart(String mark, String message) {
        this.mark = HexFormat.of().parseHex(mark);
        this.message = message;
    }

    /** Why no file that begins so is one of ours. */
    static Optional<String> fault(byte[] start) {
        return Arrays.stream(values())
                .filter(kind -> startsWith(start, kind.mark))
                .map(kind -> kind.message)
                .findFirst()
                .or(() -> faultOfText(start));
    }

    static boolean startsWith(byte[] start, byte[] mark) {
        return start.length >= mark.length && Arrays.equals(start, 0, mark.length, mark, 0, mark.length);
    }

    private static Optional<String> faultOfText(byte[] start) {
        if (hasZeroInEveryOther(start)) {
            return Optional.of(UTF_16_LITTLE.message);
        }
        int mark = startsWith(start, UTF_8_MARK) ? UTF_8_MARK.length : 0;
        String text = new String(start, mark, start.length - mark, StandardCharsets.UTF_8)
                .strip()
                .toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return Optional.of("The file is empty.");
        }
        if (text.startsWith("<!doctype html") || text.startsWith("<html")) {
            return Optional.of("This is a web page: save the data, not the page that shows them.");
        }
        return text.charAt(0) == '<' ? Optional.of("This is XML or HTML, which is not read here.") : Optional.empty();
    }

    /** UTF-16 without a mark: its first two characters are ASCII in every format that is read here. */
    private static boolean hasZeroInEveryOther(byte[] start) {
        return start.length >= 4 && (zero(start, 0) && zero(start, 2) || zero(start, 1) && zero(start, 3));
    }

    /** One zero with a character beside it, so that a file of nothing but zeros is not taken for UTF-16. */
    private static boolean zero(byte[] start, int at) {
        return start[at] == 0 && start[at ^ 1] != 0;
    }
}
