package org.stet.journal;

import java.util.Set;
import java.util.UUID;
import org.stet.graphql.NodeType;

/**
 * A journal entry on its way to subscribers.
 *
 * @param position its place in the order of commits
 */
public record JournalEvent(long position, NodeType type, UUID subject, Set<UUID> concerns, JournalEntry entry) {}
