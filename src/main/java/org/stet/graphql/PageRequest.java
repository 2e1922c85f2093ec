package org.stet.graphql;

/**
 * Which part of a list is asked for.
 *
 * @param first how many rows at most, 1 to 100
 * @param after the row before the first one; null for the beginning
 * @param order the list and its order, for the cursors of the answer
 */
public record PageRequest(int first, Cursor after, String order) {

    public static final int LARGEST = 100;
    public static final String DEFAULT_SIZE = "20";

    public static PageRequest of(Integer first, String after, String order) {
        if (first == null || first < 1 || first > LARGEST) {
            throw new RequestError(ErrorCode.LIMIT_EXCEEDED, "first must be between 1 and " + LARGEST + ".");
        }
        return new PageRequest(first, after == null ? null : Cursor.decode(after, order), order);
    }

    /** How many rows to fetch: one more than asked for tells whether there is a next page. */
    public int fetch() {
        return first + 1;
    }
}
