package org.stet.review;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** The last return of a proposal, as it is kept. */
@Embeddable
record SentBack(UUID by, Instant at, String note, String suggestedStatement, String suggestedRationale) {}
