package org.stet.graphql.plain;

import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import java.util.LinkedHashMap;
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
    private final MergedSelectionSet fetched;

    ObjectPlan(List<Step> steps, Map<String, MergedField> fetched) {
        this.steps = steps.toArray(Step[]::new);
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
    public Map<String, Object> complete(Object source, Walk walk) {
        if (source == null) {
            return null;
        }
        walk.object();
        Map<String, Object> answer = answer();
        for (Step step : steps) {
            answer.put(step.key(), step.isPlain() ? step.take(source, walk) : null);
        }
        return answer;
    }

    /**
     * @param answer of {@link #complete}, with nulls in the places of what was not yet fetched
     * @param values what was fetched, as a map; null if the whole object has become null by it
     */
    @SuppressWarnings("unchecked")
    Map<String, Object> with(Map<String, Object> answer, Object values) {
        if (values == null) {
            return null;
        }
        answer.putAll((Map<String, Object>) values);
        return answer;
    }

    private Map<String, Object> answer() {
        return new LinkedHashMap<>(steps.length * 4 / 3 + 1);
    }
}
