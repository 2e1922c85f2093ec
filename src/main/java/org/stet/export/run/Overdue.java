package org.stet.export.run;

/** An export took longer than it may. */
final class Overdue extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Overdue() {
        super("longer than stet.export.longest-run", null, false, false);
    }
}
