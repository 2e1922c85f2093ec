package org.stet.imports.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stet.graphql.NodeType;
import org.stet.publication.document.Correction;
import org.stet.publication.document.CorrectionKind;
import org.stet.publication.document.PublishedClaim;

/** Why a well-formed document of another desk cannot stand here to the letter, beside what is here already. */
final class VersionFaults {

    private VersionFaults() {}

    /** The first fault, in words; empty when there is none. */
    static Optional<String> of(PublishedClaim document, Instant now) {
        return version(document).or(() -> dates(document, now)).or(() -> parties(document));
    }

    private static Optional<String> version(PublishedClaim document) {
        List<Correction> corrections = document.corrections();
        if (document.version() == 1) {
            return document.publishedAt().equals(document.firstPublishedAt())
                    ? Optional.empty()
                    : Optional.of("publishedAt: A first version is published when it is first published.");
        }
        boolean explained = !corrections.isEmpty()
                && corrections.get(corrections.size() - 1).kind() != CorrectionKind.RETRACTION;
        return explained
                ? Optional.empty()
                : Optional.of("corrections: A later version says what it replaces and why.");
    }

    private static Optional<String> dates(PublishedClaim document, Instant now) {
        if (document.publishedAt().isBefore(document.firstPublishedAt())) {
            return Optional.of("publishedAt: No version is published before the first one.");
        }
        return document.publishedAt().isAfter(now)
                ? Optional.of("publishedAt: This lies in the future.")
                : Optional.empty();
    }

    private static Optional<String> parties(PublishedClaim document) {
        return DocumentParties.of(document)
                        .allMatch(party -> !party.name().isBlank()
                                && NodeType.PARTY.uuid(party.id()).isPresent())
                ? Optional.empty()
                : Optional.of("parties: Each party has a name and the id of a party.");
    }
}
