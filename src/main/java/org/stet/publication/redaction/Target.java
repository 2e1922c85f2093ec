package org.stet.publication.redaction;

import java.util.List;
import java.util.UUID;
import org.stet.graphql.NodeType;

/**
 * What is to be erased: one of three, the other fields are null or empty.
 *
 * @param claim with {@code number}, a version of a public document
 * @param subject with {@code subjectType}, anything that the journal tells about
 */
record Target(UUID claim, Integer number, List<UUID> entries, NodeType subjectType, UUID subject) {

    static Target version(UUID claim, Integer number) {
        return new Target(claim, number, List.of(), null, null);
    }

    static Target entries(List<UUID> entries) {
        return new Target(null, null, entries, null, null);
    }

    static Target subject(NodeType type, UUID subject) {
        return new Target(null, null, List.of(), type, subject);
    }

    boolean isVersion() {
        return claim != null;
    }
}
