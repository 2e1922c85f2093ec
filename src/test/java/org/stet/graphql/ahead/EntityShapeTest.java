package org.stet.graphql.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.BasicValuedModelPart;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.persister.entity.EntityPersister;
import org.junit.jupiter.api.Test;
import org.stet.DeskTest;
import org.stet.Sentences;

/** A row that was read ahead is the entity that Hibernate makes of it. */
@QuarkusTest
class EntityShapeTest implements DeskTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ROWS = 20;

    @Inject
    @All
    List<ReadsAhead> rooms;

    @Inject
    Session session;

    @Test
    void readsEachEntityAsHibernateDoes() {
        Sentences.aPublishedClaim();
        Set<Class<?>> entities = new HashSet<>();
        rooms.stream()
                .flatMap(room -> room.parts().stream())
                .map(Part::rows)
                .filter(rows -> !rows.isRecord())
                .forEach(entities::add);
        Set<Class<?>> compared = new HashSet<>();

        entities.forEach(entity -> QuarkusTransaction.requiringNew().run(() -> {
            if (compare(entity) > 0) {
                compared.add(entity);
            }
        }));

        assertThat(compared).as("entities with rows, of %s", entities).hasSizeGreaterThan(9);
    }

    private int compare(Class<?> entity) {
        EntityPersister persister = session.getSessionFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .getEntityDescriptor(entity);
        EntityShape shape = new EntityShape(persister);
        JsonNode rows = rows(shape, persister.getTableName());
        for (JsonNode row : rows) {
            Object read = shape.read(row.elements());
            Object id = persister.getIdentifierMapping().getIdentifier(read);
            assertThat(values(persister, read))
                    .as("%s %s", entity, id)
                    .usingRecursiveComparison()
                    .isEqualTo(values(persister, session.find(entity, id)));
        }
        return rows.size();
    }

    private JsonNode rows(EntityShape shape, String table) {
        String columns = String.join(", ", shape.columns());
        Object rows = session.createNativeQuery(
                        "SELECT coalesce(cast(json_agg(json_build_array(%s)) AS text), '[]') AS rows FROM (SELECT * FROM %s LIMIT %s) AS few"
                                .formatted(columns, table, ROWS),
                        Object.class)
                .getSingleResult();
        try {
            return JSON.readTree((String) rows);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<Object> values(EntityPersister persister, Object entity) {
        List<Object> values = new ArrayList<>();
        persister.forEachAttributeMapping(attribute -> {
            if (attribute instanceof BasicValuedModelPart || attribute instanceof EmbeddableValuedModelPart) {
                values.add(attribute.getValue(entity));
            }
        });
        return values;
    }
}
