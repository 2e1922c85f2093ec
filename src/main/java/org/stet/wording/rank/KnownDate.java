package org.stet.wording.rank;

/**
 * A date as far as it is said; what is not said is 0.
 *
 * @param text as it is written
 */
record KnownDate(int year, int month, int day, String text) {

    /** Whether nothing that both say differs. */
    boolean mayBe(KnownDate other) {
        return agree(year, other.year) && agree(month, other.month) && agree(day, other.day);
    }

    private static boolean agree(int one, int other) {
        return one == 0 || other == 0 || one == other;
    }

    @Override
    public String toString() {
        return text;
    }
}
