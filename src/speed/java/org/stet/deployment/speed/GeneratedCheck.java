package org.stet.deployment.speed;

import java.time.Instant;
import java.util.UUID;

/** The desk's work on one claim. */
final class GeneratedCheck {

    private final Chance chance;
    private final Rows rows;
    private final UUID claim;
    private final Instant recordedAt;

    GeneratedCheck(Chance chance, Rows rows, UUID claim, Instant recordedAt) {
        this.chance = chance;
        this.rows = rows;
        this.claim = claim;
        this.recordedAt = recordedAt;
    }

    void write(CheckStage stage, Rating rating, String rationale, String note, Instant proposedAt, Instant approvedAt) {
        boolean proposed = stage.isProposed();
        boolean returned = stage == CheckStage.RETURNED;
        boolean approved = stage == CheckStage.APPROVED;
        rows.add(
                Table.CLAIM_CHECK,
                chance.uuid(),
                0,
                claim,
                1,
                true,
                stage.state(),
                stage == CheckStage.OPEN ? null : Staff.CHECKER.id(),
                proposed ? Staff.CHECKER.id() : null,
                proposed ? proposedAt : null,
                proposed ? 1 : null,
                proposed && rating != null ? rating.id() : null,
                proposed ? rationale : null,
                proposed ? note : null,
                returned ? Staff.EDITOR.id() : null,
                returned ? approvedAt : null,
                returned ? "Say where the number comes from." : null,
                approved ? Staff.EDITOR.id() : null,
                approved ? approvedAt : null,
                approved ? 1 : null,
                recordedAt,
                Staff.REPORTER.id(),
                approved ? approvedAt : recordedAt,
                Staff.EDITOR.id());
    }
}
