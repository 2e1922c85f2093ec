package org.stet.deployment.speed;

import java.util.UUID;

/** A label of the house's scale, as the database keeps it and as readers see it. */
record Rating(UUID id, org.stet.review.scale.Rating shown) {}
