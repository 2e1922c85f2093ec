package org.stet.review;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** A proposed verdict, as it is kept. {@code ratingId} is null when the claim is not ratable. */
@Embeddable
record Proposed(UUID by, Instant at, Integer contentVersion, UUID ratingId, String rationale, String noEvidenceNote) {}
