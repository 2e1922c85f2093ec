package org.stet.imports.reading.document;

import java.util.Optional;
import org.stet.graphql.NodeType;
import org.stet.graphql.Problems;
import org.stet.publication.document.PublicationStatus;
import org.stet.publication.document.PublishedClaim;
import org.stet.review.FindingKind;

/** What no desk can have published, though each part by itself is well formed. */
final class DocumentFaults {

    private DocumentFaults() {}

    static Optional<String> of(PublishedClaim document) {
        if (NodeType.PUBLISHED_CLAIM.uuid(document.id()).isEmpty()) {
            return Optional.of("id: This is not the id of a published claim.");
        }
        if (document.version() < 1) {
            return Optional.of("version: Versions count from 1.");
        }
        if (document.publicationStatus() != PublicationStatus.PUBLISHED) {
            return Optional.of("publicationStatus: Only what is published can be imported.");
        }
        return ofFinding(document).or(() -> ofTexts(document));
    }

    private static Optional<String> ofFinding(PublishedClaim document) {
        boolean rated = document.finding() == FindingKind.RATED;
        if (rated != (document.rating() != null) || rated != (document.verdict() != null)) {
            return Optional.of("finding: A rated claim has a verdict and a rating, and any other has neither.");
        }
        return rated && document.rating().verdict() != document.verdict()
                ? Optional.of("rating.verdict: This is another verdict than the claim's.")
                : Optional.empty();
    }

    /** By the bounds of the desk, which any other desk has, too. */
    private static Optional<String> ofTexts(PublishedClaim document) {
        Problems problems = new Problems();
        problems.text("statement", document.statement());
        problems.text("rationale", document.rationale());
        problems.line("publisher.name", document.publisher().name());
        if (document.rating() != null) {
            problems.line("rating.label", document.rating().label());
        }
        return problems.all().stream()
                .map(error -> String.join(".", error.field()) + ": " + error.message())
                .findFirst();
    }
}
