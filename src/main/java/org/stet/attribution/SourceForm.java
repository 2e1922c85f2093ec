package org.stet.attribution;

/** In what form a source is shown. */
enum SourceForm {
    OUTLET,
    PARTY,
    UNNAMED,
    UNIDENTIFIED,
    /** We know who it is, and nothing about it may be said. */
    WITHHELD;

    boolean isNamed() {
        return this == OUTLET || this == PARTY;
    }

    /** Whether a reader is told enough to count the source beside others. */
    boolean isKnown() {
        return isNamed() || this == UNNAMED;
    }
}
