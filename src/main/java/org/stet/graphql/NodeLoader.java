package org.stet.graphql;

import java.util.Optional;
import java.util.UUID;

/** How a room answers {@code node(id)} for a type of its own. */
public interface NodeLoader {

    NodeType type();

    /** Whether a reader without login may be answered; if not, only desk roles are. */
    default boolean isPublic() {
        return false;
    }

    Optional<? extends Node> load(UUID id);
}
