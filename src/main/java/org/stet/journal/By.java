package org.stet.journal;

import java.time.Instant;
import java.util.UUID;

/** Who does something, and when. */
public record By(UUID member, Instant at) {}
