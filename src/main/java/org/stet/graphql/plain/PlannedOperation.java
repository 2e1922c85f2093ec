package org.stet.graphql.plain;

import graphql.Directives;
import graphql.execution.CoercedVariables;
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

/** The plans of one operation, which differ with the variables that its {@code @skip} and {@code @include} name. */
final class PlannedOperation {

    private static final int KEPT = 16;
    private static final Set<String> CONDITIONS =
            Set.of(Directives.SkipDirective.getName(), Directives.IncludeDirective.getName());

    private final PlainFields plain;
    private final List<String> conditions;
    private final Map<List<Object>, Plans> variants = new ConcurrentHashMap<>();

    PlannedOperation(PlainFields plain, Document document) {
        this.plain = plain;
        this.conditions = conditionsIn(document);
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
        Plans planned = new Plans(plain);
        if (variants.size() < KEPT) {
            variants.put(values, planned);
        }
        return planned;
    }

    private static List<String> conditionsIn(Document document) {
        List<String> names = new ArrayList<>();
        Deque<Node<?>> waiting = new ArrayDeque<>();
        waiting.add(document);
        while (!waiting.isEmpty()) {
            Node<?> node = waiting.removeLast();
            if (node instanceof Directive directive && CONDITIONS.contains(directive.getName())) {
                directive.getArguments().stream()
                        .filter(argument -> argument.getValue() instanceof VariableReference)
                        .map(argument -> ((VariableReference) argument.getValue()).getName())
                        .filter(name -> !names.contains(name))
                        .forEach(names::add);
            }
            for (Node<?> child : node.getChildren()) {
                waiting.add(child);
            }
        }
        return names;
    }
}
