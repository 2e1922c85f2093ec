package org.stet.graphql.limit;

import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import java.util.ArrayDeque;
import java.util.Deque;

/** Refuses a document by what stands in it, before its validation, whose cost grows with the square of that. */
public final class DocumentLimits extends SimplePerformantInstrumentation {

    private final GraphQLSettings settings;

    public DocumentLimits(GraphQLSettings settings) {
        this.settings = settings;
    }

    @Override
    public DocumentAndVariables instrumentDocumentAndVariables(
            DocumentAndVariables parsed, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        Count count = new Count();
        count.add(parsed.getDocument());
        Limit.check("names %d fields", count.fields, "max-fields", settings.maxFields());
        Limit.check("uses %d aliases", count.aliases, "max-aliases", settings.maxAliases());
        Limit.check("uses %d directives", count.directives, "max-directives", settings.maxDirectives());
        return parsed;
    }

    private static final class Count {
        private int fields;
        private int aliases;
        private int directives;

        void add(Document document) {
            Deque<Node<?>> waiting = new ArrayDeque<>();
            waiting.add(document);
            while (!waiting.isEmpty()) {
                Node<?> node = waiting.removeLast();
                count(node);
                for (Node<?> child : node.getChildren()) {
                    waiting.add(child);
                }
            }
        }

        private void count(Node<?> node) {
            if (node instanceof Field field) {
                fields++;
                aliases += field.getAlias() == null ? 0 : 1;
            } else if (node instanceof Directive) {
                directives++;
            }
        }
    }
}
