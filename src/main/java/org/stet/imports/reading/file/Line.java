package org.stet.imports.reading.file;

/**
 * A line of a file, without its end.
 *
 * @param number from 1
 * @param text null when it is longer than allowed
 */
public record Line(int number, String text) {

    public boolean isTooLong() {
        return text == null;
    }

    public boolean isBlank() {
        return text != null && text.isBlank();
    }
}
