package org.stet.graphql.ahead;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.stet.graphql.NodeType;

/** What one operation has read ahead. Its fields may be read at the same time: one of them reads, the others wait. */
final class Reading {

    private final Map<NodeType, Statements> statements;
    private final BiFunction<Statement, Collection<UUID>, List<JsonNode>> database;
    private final Map<Part<?>, Rows> rows = new HashMap<>();
    private final Map<NodeType, Set<UUID>> ledTo = new HashMap<>();
    private final Set<NodeType> begun = EnumSet.noneOf(NodeType.class);

    /** @param database runs a statement for some things, and gives a row for each */
    Reading(Map<NodeType, Statements> statements, BiFunction<Statement, Collection<UUID>, List<JsonNode>> database) {
        this.statements = statements;
        this.database = database;
    }

    /** All rows of the part that belong to these things; null when they are not to be had here. */
    synchronized List<Owned<?>> of(Part<?> part, Collection<UUID> owners) {
        if (part.isBegun() && !known(part).covers(owners)) {
            begin(part, owners);
        }
        return known(part).covers(owners) ? known(part).of(owners) : null;
    }

    /** Those of the things of which nothing was read. */
    synchronized Set<UUID> missing(Part<?> part, Collection<UUID> owners) {
        return known(part).missing(owners);
    }

    /** What was read of these things. */
    synchronized List<Owned<?>> known(Part<?> part, Collection<UUID> owners) {
        return known(part).of(owners);
    }

    /** Whatever was read of the part. */
    synchronized List<Owned<?>> all(Part<?> part) {
        return known(part).all();
    }

    private Rows known(Part<?> part) {
        return rows.computeIfAbsent(part, unread -> new Rows());
    }

    /** Things that lie below those read before are read with all others that were seen there: they will be asked for. */
    private void begin(Part<?> part, Collection<UUID> owners) {
        Statements possible = statements.get(part.of());
        Set<UUID> below = below(part.of());
        Statement statement = possible == null ? null : possible.having(part, begun.contains(part.of()));
        if (statement == null) {
            return;
        }
        Set<UUID> wanted = new HashSet<>(owners);
        if (statement == possible.inner()) {
            wanted.addAll(below);
        }
        begun.add(part.of());
        read(statement, known(part).missing(wanted));
    }

    private Set<UUID> below(NodeType type) {
        return ledTo.computeIfAbsent(type, none -> new HashSet<>());
    }

    private void read(Statement statement, Set<UUID> things) {
        Answer answer = new Answer(statement, this::known);
        database.apply(statement, things).forEach(answer::take);
        answer.further().forEach((type, ids) -> {
            if (type == statement.of()) {
                below(type).addAll(ids);
            } else {
                readUnknown(statement.other(type), ids);
            }
        });
    }

    private void readUnknown(Statement statement, Set<UUID> things) {
        Set<UUID> unknown = known(statement.sources().get(0).part()).missing(things);
        if (!unknown.isEmpty()) {
            read(statement, unknown);
        }
    }
}
