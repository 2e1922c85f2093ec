package org.stet.graphql.plain;

import graphql.Directives;
import graphql.execution.CoercedVariables;
import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.VariableReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The plans of one operation, which differ with the variables that its {@code @skip} and {@code @include} name. */
final class PlannedOperation {

    private static final int VARIANTS = 16;

    /** Fragments in fragments can make more of a document than stands in it. What is kept stays in proportion. */
    private static final int STEPS_PER_NODE = 2;

    private static final Set<String> CONDITIONS =
            Set.of(Directives.SkipDirective.getName(), Directives.IncludeDirective.getName());

    private final PlainFields plain;
    private final List<String> conditions = new ArrayList<>();
    private final AtomicInteger room;
    private final Map<List<Object>, Plans> variants = new ConcurrentHashMap<>();

    PlannedOperation(PlainFields plain, Document document) {
        this.plain = plain;
        this.room = new AtomicInteger(STEPS_PER_NODE * read(document));
    }

    Plans under(CoercedVariables variables) {
        List<Object> values = new ArrayList<>(conditions.size());
        for (String condition : conditions) {
            values.add(String.valueOf(variables.get(condition)));
        }
        Plans kept = variants.get(values);
        if (kept != null) {
            return kept;
        }
        Plans planned = new Plans(plain, this::grow);
        if (variants.size() < VARIANTS && room.get() > 0) {
            variants.put(values, planned);
        }
        return planned;
    }

    private void grow(int steps) {
        if (room.addAndGet(-steps) < 0) {
            variants.clear();
        }
    }

    /** @return how many nodes it consists of */
    private int read(Document document) {
        int nodes = 0;
        Deque<Node<?>> waiting = new ArrayDeque<>();
        waiting.add(document);
        while (!waiting.isEmpty()) {
            Node<?> node = waiting.removeLast();
            nodes++;
            if (node instanceof Directive directive && CONDITIONS.contains(directive.getName())) {
                directive.getArguments().forEach(this::addCondition);
            }
            for (Node<?> child : node.getChildren()) {
                waiting.add(child);
            }
        }
        return nodes;
    }

    private void addCondition(Argument condition) {
        if (condition.getValue() instanceof VariableReference variable && !conditions.contains(variable.getName())) {
            conditions.add(variable.getName());
        }
    }
}
