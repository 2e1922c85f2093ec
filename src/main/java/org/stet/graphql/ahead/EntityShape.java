package org.stet.graphql.ahead;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.BasicValuedModelPart;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.mapping.EntityIdentifierMapping;
import org.hibernate.metamodel.mapping.ManagedMappingType;
import org.hibernate.persister.entity.EntityPersister;

/** An entity that belongs to no session. What it is associated with is left as its constructor leaves it. */
final class EntityShape implements Shape {

    private final EntityPersister entity;
    private final Shape id;
    private final List<AttributeMapping> attributes;
    private final List<Shape> shapes;

    EntityShape(EntityPersister entity) {
        this(
                entity,
                attributes(entity),
                attributes(entity).stream().map(EntityShape::shape).toList());
    }

    private EntityShape(EntityPersister entity, List<AttributeMapping> attributes, List<Shape> shapes) {
        this.entity = entity;
        this.id = column((BasicValuedModelPart) entity.getIdentifierMapping());
        this.attributes = attributes;
        this.shapes = shapes;
    }

    /** What consists of unread columns alone is left as the entity's constructor leaves it. */
    @Override
    public Shape without(Set<String> unread) {
        List<AttributeMapping> read = new ArrayList<>();
        List<Shape> narrowed = new ArrayList<>();
        for (int place = 0; place < shapes.size(); place++) {
            Shape shape = shapes.get(place).without(unread);
            if (!shape.columns().isEmpty()) {
                read.add(attributes.get(place));
                narrowed.add(shape);
            }
        }
        return new EntityShape(entity, read, narrowed);
    }

    private static List<AttributeMapping> attributes(ManagedMappingType type) {
        List<AttributeMapping> attributes = new ArrayList<>();
        type.forEachAttributeMapping(attribute -> {
            if (attribute instanceof BasicValuedModelPart || attribute instanceof EmbeddableValuedModelPart) {
                attributes.add(attribute);
            }
        });
        return attributes;
    }

    private static Shape shape(AttributeMapping attribute) {
        if (attribute instanceof BasicValuedModelPart basic) {
            return column(basic);
        }
        EmbeddableMappingType type = ((EmbeddableValuedModelPart) attribute).getEmbeddableTypeDescriptor();
        return new EmbeddedShape(
                type, attributes(type).stream().map(EntityShape::shape).toList());
    }

    private static ColumnShape column(BasicValuedModelPart basic) {
        return ColumnShape.of(
                basic.getSelectionExpression(), basic.getJavaType().getJavaTypeClass());
    }

    @Override
    public List<String> columns() {
        List<String> columns = new ArrayList<>(id.columns());
        columns.addAll(Shape.columns(shapes));
        return columns;
    }

    @Override
    public Object read(Iterator<JsonNode> values) {
        Object read = entity.getRepresentationStrategy().getInstantiator().instantiate();
        EntityIdentifierMapping identifier = entity.getIdentifierMapping();
        identifier.setIdentifier(read, id.read(values), (SharedSessionContractImplementor) null);
        for (int place = 0; place < shapes.size(); place++) {
            attributes.get(place).setValue(read, shapes.get(place).read(values));
        }
        return read;
    }
}
