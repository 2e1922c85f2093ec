package org.stet.review;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** An approval, as it is kept. */
@Embeddable
record Approved(UUID by, Instant at, Integer contentVersion) {}
