package org.stet.publication.archive;

import java.time.Instant;
import java.util.UUID;

/**
 * A version that readers see now.
 *
 * @param key what its place in the list is made of
 */
record ReadableVersion(UUID id, UUID claimId, Instant key) {}
