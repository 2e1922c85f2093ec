package org.stet.deployment.speed;

/** How far the desk is with a claim. */
enum CheckStage {
    OPEN,
    ASSIGNED,
    PROPOSED,
    RETURNED,
    APPROVED;

    boolean isProposed() {
        return this == PROPOSED || this == RETURNED || this == APPROVED;
    }

    String state() {
        return this == ASSIGNED ? OPEN.name() : name();
    }
}
