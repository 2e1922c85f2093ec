package org.stet.imports;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/**
 * Where an import stands.
 *
 * <pre>
 *                dry run              propose               approve
 *     READING ─────────────▶ READY ─────────────▶ PROPOSED ─────────────▶ APPROVING ──▶ DONE
 *        ▲                    │ ▲                  │    ▲                     │
 *        └────── reread ──────┘ └───── return ─────┘    └── nothing written ──┘
 * </pre>
 *
 * A file that cannot be read ends in FAILED. Until it is approved an import can be discarded.
 */
@Enum("ImportState")
@Description("Where an import stands.")
public enum ImportState {
    @Description("The dry run reads the file: nothing is imported by it.")
    READING,
    @Description(
            "The dry run is over. Somebody may propose the import, or have the file read again; a table whose columns did not fit says so in `failure` and has to be.")
    READY,
    @Description("It waits for a second editor.")
    PROPOSED,
    @Description("A second editor approved it, and everything is being written at once.")
    APPROVING,
    @Description("Everything is imported and published.")
    DONE,
    @Description("The file could not be read. Nothing is imported.")
    FAILED,
    @Description("Somebody gave it up. Nothing is imported.")
    DISCARDED;

    /** Whether a program works on it. */
    public boolean isAtWork() {
        return this == READING || this == APPROVING;
    }

    /** Whether nothing will happen to it any more, so that its file is not needed. */
    public boolean isOver() {
        return this == DONE || this == FAILED || this == DISCARDED;
    }

    /** Whether one step leads from this state to that one. */
    public boolean canBecome(ImportState next) {
        return switch (next) {
            case READING -> this == READY;
            case READY -> this == READING || this == PROPOSED;
            case PROPOSED -> this == READY || this == APPROVING;
            case APPROVING -> this == PROPOSED;
            case DONE -> this == APPROVING;
            case FAILED -> this == READING;
            case DISCARDED -> this == READING || this == READY || this == PROPOSED;
        };
    }
}
