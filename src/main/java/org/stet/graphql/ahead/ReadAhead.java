package org.stet.graphql.ahead;

import graphql.execution.ExecutionContext;
import graphql.language.OperationDefinition;
import io.quarkus.arc.All;
import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.graphql.NodeType;

/** What repositories ask before they ask the database. Outside of a query that reads ahead it knows nothing. */
@ApplicationScoped
@Unremovable
public class ReadAhead {

    private final List<ReadsAhead> rooms;
    private final Shapes shapes;
    private final CurrentReading current;
    private final Database database;
    private final Map<OperationDefinition, Map<NodeType, Statements>> operations =
            Collections.synchronizedMap(new WeakHashMap<>());

    ReadAhead(@All List<ReadsAhead> rooms, Shapes shapes, CurrentReading current, Database database) {
        this.rooms = rooms;
        this.shapes = shapes;
        this.current = current;
        this.database = database;
    }

    /** A query begins, the only operation of its request. Its statements are kept as long as its parsed document. */
    public void begin(ExecutionContext operation) {
        Map<NodeType, Statements> statements =
                operations.computeIfAbsent(operation.getOperationDefinition(), first -> statements(operation));
        if (!statements.isEmpty()) {
            current.begin(new Reading(statements, database::read));
        }
    }

    private Map<NodeType, Statements> statements(ExecutionContext operation) {
        List<Part<?>> all =
                rooms.stream().flatMap(room -> room.parts().stream()).collect(Collectors.toList());
        Map<NodeType, Statements> statements = new EnumMap<>(NodeType.class);
        all.stream().filter(Part::isBegun).map(Part::of).distinct().forEach(type -> {
            SelectedFields fields = SelectedFields.of(operation, type.typeName());
            if (!fields.outer().isEmpty()) {
                statements.put(type, Statements.of(type, fields, all, shapes::of));
            }
        });
        return statements;
    }

    /** All rows of the part that belong to these things; empty when they are not to be had without asking for them. */
    @SuppressWarnings("unchecked")
    public <T> Optional<Found<T>> of(Part<T> part, Collection<UUID> owners) {
        Reading reading = reading();
        List<Owned<?>> rows = reading == null ? null : reading.of(part, owners);
        return rows == null ? Optional.empty() : Optional.of(new Found<>((List<Owned<T>>) (List<?>) rows));
    }

    /** The rows of a part that belong to these things, in any order; the rest is asked for. */
    public <T> List<T> with(Part<T> part, Collection<UUID> owners, Function<Collection<UUID>, List<T>> rest) {
        if (owners.isEmpty()) {
            return List.of();
        }
        Reading reading = reading();
        if (reading == null) {
            return rest.apply(owners);
        }
        List<T> rows = ReadAhead.<T>found(reading.known(part, owners)).rows();
        Set<UUID> missing = reading.missing(part, owners);
        if (!missing.isEmpty()) {
            rows.addAll(rest.apply(missing));
        }
        return rows;
    }

    /** Whatever was read of a part of which every thing has the same row. */
    public <T> Optional<T> any(Part<T> part) {
        Reading reading = reading();
        return reading == null
                ? Optional.empty()
                : ReadAhead.<T>found(reading.all(part)).rows().stream().findFirst();
    }

    @SuppressWarnings("unchecked")
    private static <T> Found<T> found(List<Owned<?>> rows) {
        return new Found<>((List<Owned<T>>) (List<?>) rows);
    }

    private Reading reading() {
        return Arc.container().requestContext().isActive() ? current.get() : null;
    }
}
