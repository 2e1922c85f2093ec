package org.stet.publication;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.stet.publication.archive.Edition;
import org.stet.publication.document.Correction;

/** Why each version of a claim replaced the one before it. */
final class Corrections {

    private Corrections() {}

    /** @param next of the version about to be written; null for the first */
    static List<Correction> of(List<Edition> before, Correction next) {
        return Stream.concat(before.stream().map(Edition::correction), Stream.ofNullable(next))
                .filter(Objects::nonNull)
                .toList();
    }
}
