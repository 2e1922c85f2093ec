package org.stet.imports.reading.table;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.imports.reading.CandidateField;
import org.stet.imports.reading.UnfittingColumns;

/** Which column holds which field. */
final class Columns {

    private final Map<CandidateField, Integer> places = new EnumMap<>(CandidateField.class);
    private final int count;

    private Columns(int count) {
        this.count = count;
    }

    /** @param chosen the headers that the user named */
    static Columns of(List<String> header, Map<CandidateField, String> chosen, int line) throws UnfittingColumns {
        List<String> plain = header.stream().map(Headings::plain).toList();
        refuseRepetition(plain, header, line);
        Columns columns = new Columns(header.size());
        for (CandidateField field : CandidateField.values()) {
            int place = chosen.containsKey(field) ? chosen(plain, field, chosen.get(field), line) : usual(plain, field);
            if (place >= 0) {
                columns.places.put(field, place);
            }
        }
        if (!columns.places.containsKey(CandidateField.STATEMENT)) {
            throw new UnfittingColumns(
                    line,
                    "No column holds the claim: name the header of the one that does for `"
                            + CandidateField.STATEMENT.title() + "`.");
        }
        return columns;
    }

    private static void refuseRepetition(List<String> plain, List<String> header, int line) throws UnfittingColumns {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < plain.size(); i++) {
            if (!plain.get(i).isEmpty() && !seen.add(plain.get(i))) {
                throw new UnfittingColumns(line, "Two columns are headed \"" + shown(header.get(i)) + "\".");
            }
        }
    }

    /** A blank header says that no column holds the field. */
    private static int chosen(List<String> plain, CandidateField field, String header, int line)
            throws UnfittingColumns {
        if (header.isBlank()) {
            return -1;
        }
        int place = plain.indexOf(Headings.plain(header));
        if (place < 0) {
            throw new UnfittingColumns(
                    line, "No column is headed \"" + shown(header) + "\", as named for `" + field.title() + "`.");
        }
        return place;
    }

    private static int usual(List<String> plain, CandidateField field) {
        return Headings.usual(field).stream()
                .map(plain::indexOf)
                .filter(place -> place >= 0)
                .findFirst()
                .orElse(-1);
    }

    private static String shown(String header) {
        return header.length() > 60 ? header.substring(0, 60) + "…" : header;
    }

    int count() {
        return count;
    }

    /** What the row says of the field; empty when there is no such column. */
    String cell(List<String> row, CandidateField field) {
        Integer place = places.get(field);
        return place == null ? "" : asWritten(row.get(place));
    }

    /** Exports put an apostrophe before what a spreadsheet would run; here nothing runs. */
    private static String asWritten(String cell) {
        boolean harmless = cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@\t\r\n".indexOf(cell.charAt(1)) >= 0;
        return harmless ? cell.substring(1) : cell;
    }
}
