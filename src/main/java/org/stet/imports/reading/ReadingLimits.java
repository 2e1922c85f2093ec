package org.stet.imports.reading;

/**
 * What bounds the memory that a file can take.
 *
 * @param longest how many characters one thing may have
 * @param deepest how many objects and lists may stand inside each other
 */
public record ReadingLimits(int longest, int deepest) {

    private static final int FIVE_MILLION = 5_000_000;
    private static final int DEEPER_THAN_ANY_REVIEW = 100;

    public static ReadingLimits usual() {
        return new ReadingLimits(FIVE_MILLION, DEEPER_THAN_ANY_REVIEW);
    }
}
