package org.stet.graphql.ahead;

import jakarta.inject.Singleton;
import java.util.Map;
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

    Shape of(Class<?> rows) {
        return shapes.computeIfAbsent(
                rows,
                type -> type.isRecord()
                        ? RecordShape.of(type)
                        : new EntityShape(sessions.getMappingMetamodel().getEntityDescriptor(type)));
    }
}
