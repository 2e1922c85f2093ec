package org.stet.attribution;

import java.util.UUID;

/**
 * Who stands at the beginning of one chain, for counting.
 *
 * @param identity the party's id after all merges; whoever is not named is somebody of its own, the attribution
 */
record Origin(UUID attribution, UUID identity, SourceForm form) {}
