package org.stet.matching.takeover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stet.evidence.AddEvidenceInput;
import org.stet.evidence.Evidence;
import org.stet.evidence.EvidenceService;
import org.stet.graphql.NodeType;
import org.stet.graphql.Outcome;

/** Copies evidence from one claim to another, each piece as it is and under the same ground rule. */
@ApplicationScoped
class EarlierEvidence {

    private final EvidenceService evidence;

    EarlierEvidence(EvidenceService evidence) {
        this.evidence = evidence;
    }

    /**
     * Adds what the claim does not have yet.
     *
     * @return how many pieces were added, or why one could not be
     */
    Outcome<Integer> copy(UUID from, UUID to) {
        Map<UUID, List<Evidence>> found = evidence.ofClaims(List.of(from, to));
        Set<AddEvidenceInput> there = found.getOrDefault(to, List.of()).stream()
                .map(piece -> forClaim(to, piece))
                .collect(Collectors.toSet());
        List<AddEvidenceInput> missing = found.getOrDefault(from, List.of()).stream()
                .map(piece -> forClaim(to, piece))
                .filter(piece -> !there.contains(piece))
                .distinct()
                .toList();
        return missing.stream()
                .reduce(
                        Outcome.done(0),
                        (sum, piece) -> sum.then(count -> evidence.add(piece).map(added -> count + 1)),
                        (one, other) -> other);
    }

    private static AddEvidenceInput forClaim(UUID claim, Evidence piece) {
        return new AddEvidenceInput(
                null,
                NodeType.CLAIM.id(claim),
                piece.type(),
                piece.stance(),
                piece.level(),
                piece.groundRule(),
                piece.title(),
                piece.description(),
                piece.sourceDescription(),
                piece.reasonForAnonymity(),
                piece.locator(),
                piece.excerpt(),
                piece.url(),
                piece.archiveUrl(),
                piece.sha256(),
                piece.retrievedAt(),
                piece.reliability(),
                piece.credibility());
    }
}
