package org.stet.graphql.ahead;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.stet.graphql.NodeType;

/** What a statement answered, put where it belongs. What several rows lead to stands below each of them, and is read once. */
final class Answer {

    private final Statement statement;
    private final Function<Part<?>, Rows> known;
    private final Map<NodeType, Set<UUID>> further = new EnumMap<>(NodeType.class);
    private final Map<Part<?>, Set<UUID>> seen = new HashMap<>();
    private final Map<Part<?>, Map<String, Object>> entities = new HashMap<>();

    /** @param known the rows of a part that were read before, to which those of the answer come */
    Answer(Statement statement, Function<Part<?>, Rows> known) {
        this.statement = statement;
        this.known = known;
    }

    void take(JsonNode thing) {
        UUID id = ColumnValue.uuid(thing.get(0));
        List<Source> sources = statement.sources();
        for (int place = 0; place < sources.size(); place++) {
            take(sources.get(place), id, thing.get(place + 1));
        }
    }

    /** Things that rows led to and with which another statement begins. */
    Map<NodeType, Set<UUID>> further() {
        return further;
    }

    private void take(Source source, UUID owner, JsonNode rows) {
        Part<?> part = source.part();
        if (!seen.computeIfAbsent(part, first -> new HashSet<>()).add(owner)) {
            return;
        }
        List<Object> read = new ArrayList<>(rows.size());
        for (JsonNode row : rows) {
            read.add(read(source, row));
            follow(source, owner, row);
        }
        known.apply(part).add(owner, read);
    }

    private void follow(Source source, UUID owner, JsonNode row) {
        List<Source.Below> below = source.below();
        for (int place = 0; place < below.size(); place++) {
            UUID to = Source.ledTo(below.get(place).column(), row);
            if (to != null) {
                take(below.get(place).source(), to, source.below(place, row));
            }
        }
        for (Source.Further next : source.further()) {
            UUID to = Source.ledTo(next.column(), row);
            if (to != null && (next.to() == statement.of() || !to.equals(owner))) {
                further.computeIfAbsent(next.to(), first -> new HashSet<>()).add(to);
            }
        }
    }

    /** A row of an entity that belongs to several things is read once. */
    private Object read(Source source, JsonNode row) {
        return source.shape() instanceof EntityShape
                ? entities.computeIfAbsent(source.part(), first -> new HashMap<>())
                        .computeIfAbsent(row.get(0).textValue(), first -> source.read(row))
                : source.read(row);
    }
}
