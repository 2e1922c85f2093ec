package org.stet.claim;

import java.util.UUID;

/** What the rooms above need to know of a claim before they change something about it. */
public record ClaimHead(UUID id, int contentVersion, boolean discarded, Checkability checkability, UUID recordedBy) {}
