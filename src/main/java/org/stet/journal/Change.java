package org.stet.journal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Set;
import java.util.UUID;
import org.stet.graphql.NodeType;

/**
 * One change of one subject, as the journal will keep it.
 *
 * @param action the use case in the past tense, such as {@code recorded} or {@code verdictProposed}
 * @param before the subject as the schema shows it, before; null for a new one
 * @param after the same, after; null when it is gone
 * @param concerns the claims, articles or parties in whose history the change belongs, besides the subject itself
 */
public record Change(NodeType type, UUID subject, String action, Object before, Object after, Set<UUID> concerns) {

    public static Change of(NodeType type, UUID subject, String action, Object before, Object after) {
        return new Change(type, subject, action, before, after, Set.of());
    }

    public Change concerning(UUID... others) {
        return new Change(type, subject, action, before, after, Set.of(others));
    }

    public Change concerning(Set<UUID> others) {
        return new Change(type, subject, action, before, after, Set.copyOf(others));
    }

    /** Keeps the reason that the member gave beside what the subject then was. */
    public Change because(String reason) {
        return new Change(type, subject, action, before, new Reasoned(after, reason), concerns);
    }

    private record Reasoned(@JsonUnwrapped Object subject, String reason) {}
}
