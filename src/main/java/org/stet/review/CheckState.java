package org.stet.review;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/**
 * Where a check stands, whatever has become of the claim since.
 *
 * <pre>
 *              propose              approve
 *     OPEN ──────────────▶ PROPOSED ──────────────▶ APPROVED   (reopen: the next check begins OPEN)
 *       ▲                   │  │  ▲
 *       └─── withdraw ──────┘  │  │ propose
 *                       return │  │
 *                              ▼  │
 *                            RETURNED
 * </pre>
 */
@Enum("CheckState")
@Description("Where a check stands, whatever has become of the claim since.")
public enum CheckState {
    @Description("Nothing is proposed.")
    OPEN,
    @Description("A verdict is proposed.")
    PROPOSED,
    @Description("An editor gave the proposal back.")
    RETURNED,
    @Description("An editor approved the proposal. Such a check never changes; more work on the claim is a new check.")
    APPROVED;

    /** Whether one step leads from this state to that one. */
    public boolean canBecome(CheckState next) {
        return switch (next) {
            case OPEN -> this == PROPOSED;
            case PROPOSED -> this != APPROVED;
            case RETURNED, APPROVED -> this == PROPOSED;
        };
    }
}
