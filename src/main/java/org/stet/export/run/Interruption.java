package org.stet.export.run;

/** An export is not written to its end, and nothing is wrong with it. */
final class Interruption extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Interruption(String why) {
        super(why, null, false, false);
    }
}
