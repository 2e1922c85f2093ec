package org.stet.graphql.plain;

import java.util.Map;
import java.util.function.Function;

/**
 * An object of a union or an interface, completed as the type that its class stands for.
 *
 * @param typeName the name of the type that a class stands for, null if for none
 * @param plans by the name of their type
 */
record OneOf(Function<Class<?>, String> typeName, Map<String, ObjectPlan> plans) implements Completion {

    @Override
    public Object complete(Object value, Walk walk) {
        if (value == null) {
            return null;
        }
        String name = typeName.apply(value.getClass());
        ObjectPlan plan = name == null ? null : plans.get(name);
        if (plan == null) {
            throw Departure.TO_THE_ORDINARY_WAY;
        }
        return plan.complete(value, walk);
    }
}
