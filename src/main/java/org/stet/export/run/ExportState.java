package org.stet.export.run;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/**
 * How far an export is.
 *
 * <pre>
 *   QUEUED <─> RUNNING ──> DONE ──> ERASED
 *     │         │  ^ │
 *     │         │  └─┘ begun again after its program was gone
 *     │         ├────> FAILED
 *     └─────────┴────> CANCELLED
 * </pre>
 */
@Enum("ExportState")
@Description("How far an export is.")
public enum ExportState {
    @Description("Asked for and not begun.")
    QUEUED,
    @Description("Being written.")
    RUNNING,
    @Description("Written: its files can be downloaded and never change.")
    DONE,
    @Description("Given up; `failure` says why. Nothing of it is kept.")
    FAILED,
    @Description("Cancelled by an editor before it was done. Nothing of it is kept.")
    CANCELLED,
    @Description("Its files were erased because something in them had to be; the manifest stays.")
    ERASED;

    /** Whether an export may go from this state to the next. */
    public boolean canBecome(ExportState next) {
        return switch (this) {
            case QUEUED -> next == RUNNING || next == FAILED || next == CANCELLED;
            case RUNNING -> next == RUNNING || next == QUEUED || next == DONE || next == FAILED || next == CANCELLED;
            case DONE -> next == ERASED;
            case FAILED, CANCELLED, ERASED -> false;
        };
    }

    /** Whether nothing more will be written. */
    public boolean isOver() {
        return this != QUEUED && this != RUNNING;
    }
}
