package org.stet.graphql.plain;

import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What an operation selects of the objects of one type in one place: what is read at once, and what has to be fetched. */
final class ObjectPlan implements Completion {

    /**
     * @param reader null where the ordinary way has to fetch the value
     */
    record Step(String key, UnaryOperator<Object> reader, Completion completion) {

        static Step ordinary(String key) {
            return new Step(key, null, null);
        }

        boolean isPlain() {
            return reader != null;
        }

        Object take(Object source, Walk walk) {
            Object value;
            try {
                value = reader.apply(source);
            } catch (RuntimeException failed) {
                throw Departure.TO_THE_ORDINARY_WAY;
            }
            return completion.complete(value, walk);
        }
    }

    private final Step[] steps;
    private final Keys keys;
    private final MergedSelectionSet fetched;

    ObjectPlan(List<Step> steps, Map<String, MergedField> fetched) {
        this.steps = steps.toArray(Step[]::new);
        this.keys = new Keys(steps.stream().map(Step::key).toList());
        this.fetched =
                MergedSelectionSet.newMergedSelectionSet().subFields(fetched).build();
    }

    int size() {
        return steps.length;
    }

    /** Whether nothing has to be fetched, neither here nor below. */
    boolean isPlain() {
        return fetched.isEmpty();
    }

    MergedSelectionSet fetched() {
        return fetched;
    }

    @Override
    public Object complete(Object source, Walk walk) {
        return source == null ? null : new PlainObject(keys, read(source, walk));
    }

    /** What is at hand, with nulls in the places of what has to be fetched. */
    Object[] read(Object source, Walk walk) {
        walk.object();
        Object[] values = new Object[steps.length];
        for (int place = 0; place < steps.length; place++) {
            if (steps[place].isPlain()) {
                values[place] = steps[place].take(source, walk);
            }
        }
        return values;
    }

    /**
     * @param values of {@link #read}
     * @param others what was fetched, as a map; null if the whole object has become null by it
     */
    Map<String, Object> with(Object[] values, Object others) {
        if (!(others instanceof Map<?, ?> fetchedValues)) {
            return null;
        }
        for (int place = 0; place < steps.length; place++) {
            if (!steps[place].isPlain()) {
                values[place] = fetchedValues.get(steps[place].key());
            }
        }
        return new PlainObject(keys, values);
    }
}
