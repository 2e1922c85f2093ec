package org.stet.graphql.plain;

/** The short way ends here: the ordinary way has to answer from the beginning, and says what is wrong. */
final class Departure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** One for all: it carries nothing, and filling in a stack would cost more than the walk. */
    static final Departure TO_THE_ORDINARY_WAY = new Departure();

    private Departure() {
        super("left to the ordinary way", null, false, false);
    }
}
