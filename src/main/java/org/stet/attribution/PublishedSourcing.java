package org.stet.attribution;

import java.util.List;

/**
 * What may leave the desk of a claim's sources.
 *
 * @param attributions in the order of their recording
 * @param independentOriginCount how many independent originators these have
 * @param onlyOneUnnamed whether these come down to one originator, and that one unnamed
 */
public record PublishedSourcing(
        List<PublishedAttribution> attributions, int independentOriginCount, boolean onlyOneUnnamed) {

    static final PublishedSourcing NONE = new PublishedSourcing(List.of(), 0, false);
}
