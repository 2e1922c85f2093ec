package org.stet.review.blocker;

import java.util.UUID;

/**
 * What is waived and why, read from an input.
 *
 * @param company the party as its merges lead to it; null for a blocker that is about the claim as a whole
 */
record WaiverContent(BlockerCode code, UUID company, String reason) {}
