package org.stet.graphql.ahead;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** The shapes of rows, each worked out once. */
@Singleton
final class Shapes {

    private final SessionFactoryImplementor sessions;
    private final Map<Class<?>, Shape> shapes = new ConcurrentHashMap<>();

    Shapes(SessionFactory sessions) {
        this.sessions = sessions.unwrap(SessionFactoryImplementor.class);
    }

    /** What an operation that asks for these fields reads of the part's rows. */
    Shape of(Part<?> part, Set<String> selected) {
        Shape whole = of(part.rows());
        if (part.spared().isEmpty()) {
            return whole;
        }
        if (!whole.columns().containsAll(part.spared().keySet())) {
            throw new IllegalStateException(part.rows() + " has not all columns of " + part.spared());
        }
        return whole.without(part.unread(selected));
    }

    private Shape of(Class<?> rows) {
        return shapes.computeIfAbsent(
                rows,
                type -> type.isRecord()
                        ? RecordShape.of(type)
                        : new EntityShape(sessions.getMappingMetamodel().getEntityDescriptor(type)));
    }
}
