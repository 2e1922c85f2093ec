package org.stet.browser;

/** Figures under each other, for a person to read. */
final class FigureTable {

    private static final String ROW = "  %-48s %18s%n";

    private final StringBuilder lines = new StringBuilder();

    FigureTable(String title) {
        lines.append(System.lineSeparator()).append(title).append(System.lineSeparator());
    }

    void row(String what, String format, Object... figures) {
        lines.append(ROW.formatted(what, format.formatted(figures)));
    }

    void print() {
        System.out.println(lines);
    }
}
