package org.stet.graphql.plain;

import graphql.GraphQLContext;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLScalarType;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A scalar or an enum, written by the schema's own type. */
record Leaf(Serialization type) implements Completion {

    interface Serialization {
        Object serialize(Object value, GraphQLContext context, Locale locale);
    }

    static Leaf of(GraphQLScalarType scalar) {
        return new Leaf(scalar.getCoercing()::serialize);
    }

    /** The type looks a value up by trying them all, so each constant is asked for once. */
    static Leaf of(GraphQLEnumType values) {
        Map<Object, Object> names = new ConcurrentHashMap<>();
        return new Leaf((value, context, locale) -> value instanceof Enum<?>
                ? names.computeIfAbsent(value, constant -> values.serialize(constant, context, locale))
                : values.serialize(value, context, locale));
    }

    @Override
    public Object complete(Object value, Walk walk) {
        if (value == null) {
            return null;
        }
        try {
            return type.serialize(value, walk.context(), walk.locale());
        } catch (RuntimeException unfit) {
            throw Departure.TO_THE_ORDINARY_WAY;
        }
    }
}
