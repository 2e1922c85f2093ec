package org.stet.graphql.ahead;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;

/** A value of several columns; null when they all are. */
record EmbeddedShape(EmbeddableMappingType type, List<? extends Shape> attributes) implements Shape {

    @Override
    public List<String> columns() {
        return Shape.columns(attributes);
    }

    @Override
    public Shape without(Set<String> unread) {
        return new EmbeddedShape(
                type,
                attributes.stream().map(attribute -> attribute.without(unread)).toList());
    }

    @Override
    public Object read(Iterator<JsonNode> values) {
        Object[] read = Shape.read(attributes, values);
        return Arrays.stream(read).allMatch(Objects::isNull)
                ? null
                : type.getRepresentationStrategy().getInstantiator().instantiate(() -> read);
    }
}
