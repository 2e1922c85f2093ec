package org.stet.imports.reading.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.imports.reading.UnreadableFile;

/** What is said when nobody can tell any more where a row ends. */
final class CsvFaults {

    private static final Pattern PLACE = Pattern.compile("line (\\d{1,9})");

    private CsvFaults() {}

    static UnreadableFile of(CsvParseException broken) {
        Matcher place = PLACE.matcher(broken.getMessage());
        return new UnreadableFile(place.find() ? Integer.parseInt(place.group(1)) : 1, message(broken.getMessage()));
    }

    private static String message(String explanation) {
        if (explanation.startsWith("Unclosed")) {
            return "A quotation mark is opened and never closed: the file may be cut off.";
        }
        return explanation.contains("after closing quote")
                ? "A closed quotation mark is followed by more of the field: write quotation marks inside a field twice."
                : "A field or a row is larger than any check may be, or a quotation mark is never closed.";
    }
}
