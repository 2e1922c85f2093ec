package org.stet.graphql.plain;

import graphql.introspection.Introspection;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.execution.datafetcher.FieldDataFetcher;
import io.smallrye.graphql.execution.datafetcher.helper.FieldHelper;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.ReferenceType;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.ClassloadingService;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** The plain fields of the schema that SmallRye made. It has an own fetcher for them, and the model says what that does. */
public final class SmallRyeFields implements PlainFields {

    private final Schema model;
    private final GraphQLSchema schema;
    private final Map<String, String> typeNames = new HashMap<>();
    private final Map<FieldCoordinates, Optional<UnaryOperator<Object>>> readers = new ConcurrentHashMap<>();

    public SmallRyeFields(Schema model, GraphQLSchema schema) {
        this.model = model;
        this.schema = schema;
        model.getTypes().values().forEach(type -> typeNames.put(type.getClassName(), type.getName()));
    }

    @Override
    public String typeName(Class<?> type) {
        return typeNames.get(type.getName());
    }

    @Override
    public UnaryOperator<Object> reader(GraphQLObjectType type, GraphQLFieldDefinition field) {
        if (field == Introspection.TypeNameMetaFieldDef) {
            return source -> type.getName();
        }
        return readers.computeIfAbsent(FieldCoordinates.coordinates(type, field), coordinates -> find(type, field))
                .orElse(null);
    }

    private Optional<UnaryOperator<Object>> find(GraphQLObjectType parent, GraphQLFieldDefinition definition) {
        DataFetcher<?> fetcher = schema.getCodeRegistry().getDataFetcher(parent, definition);
        Type type = model.getTypes().get(parent.getName());
        Field field = type == null ? null : type.getFields().get(definition.getName());
        if (fetcher.getClass() != FieldDataFetcher.class || field == null || !isSimple(field)) {
            return Optional.empty();
        }
        try {
            Class<?> owner = ClassloadingService.get().loadClass(type.getClassName());
            UnaryOperator<Object> getter = Getter.of(owner.getMethod(field.getMethodName()));
            return Optional.of(isHandedOn(field) ? getter : transformed(getter, new FieldHelper(field)));
        } catch (ReflectiveOperationException inaccessible) {
            return Optional.empty();
        }
    }

    private static boolean isSimple(Field field) {
        return field.getMethodName() != null
                && (!field.hasWrapper() || isList(field))
                && !field.isAdaptingTo()
                && !field.isAdaptingWith()
                && !field.getReference().isAdaptingTo()
                && !field.getReference().isAdaptingWith()
                && !field.getReference().getClassName().startsWith("java.util.Optional");
    }

    private static boolean isList(Field field) {
        return field.getWrapper().getWrapperClassName().equals(List.class.getName())
                && field.getWrapper().getWrapper() == null;
    }

    /** As SmallRye decides it: what the schema has under another class is written in another way. */
    private static boolean isHandedOn(Field field) {
        return field.getReference().getType() != ReferenceType.SCALAR
                || field.getReference()
                        .getClassName()
                        .equals(field.getReference().getGraphQLClassName());
    }

    private static UnaryOperator<Object> transformed(UnaryOperator<Object> getter, FieldHelper transformation) {
        return source -> {
            try {
                return transformation.transformOrAdaptResponse(getter.apply(source), null);
            } catch (AbstractDataFetcherException failed) {
                throw Departure.TO_THE_ORDINARY_WAY;
            }
        };
    }
}
