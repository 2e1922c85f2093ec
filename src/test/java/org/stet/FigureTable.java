package org.stet;

/** Figures under each other, for a person to read. */
public final class FigureTable {

    private static final String ROW = "  %-48s %18s%n";

    private final StringBuilder lines = new StringBuilder();

    public FigureTable(String title) {
        lines.append(System.lineSeparator()).append(title).append(System.lineSeparator());
    }

    public void row(String what, String format, Object... figures) {
        lines.append(ROW.formatted(what, format.formatted(figures)));
    }

    public void print() {
        System.out.println(lines);
    }
}
