package org.stet.attribution;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A chain that is made up, as the desk keeps it.
 *
 * @param shown what readers see of it; empty when it stays in
 */
public record GeneratedChain(UUID id, List<Hop> hops, Optional<PublishedAttribution> shown) {}
