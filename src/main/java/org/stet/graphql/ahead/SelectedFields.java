package org.stet.graphql.ahead;

import graphql.execution.ExecutionContext;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The fields that an operation asks for of the things of one type, and of whatever lies below them: those of the things
 * that it begins with, and those of the things of the same type that lie below them. Conditions of a directive are taken
 * to hold: what is read for nothing is no fault.
 */
final class SelectedFields {

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final String type;
    private final Set<String> outer = new HashSet<>();
    private final Set<String> inner = new HashSet<>();
    private final Set<String> everywhere = new HashSet<>();
    private final Set<Seen> seen = new HashSet<>();

    private enum Depth {
        ABOVE,
        OUTER,
        INNER
    }

    private record Seen(String fragment, Depth depth) {}

    private SelectedFields(ExecutionContext operation, String type) {
        this.schema = operation.getGraphQLSchema();
        this.fragments = operation.getFragmentsByName();
        this.type = type;
    }

    static SelectedFields of(ExecutionContext operation, String type) {
        SelectedFields fields = new SelectedFields(operation, type);
        fields.walk(operation.getOperationDefinition().getSelectionSet(), fields.schema.getQueryType(), Depth.ABOVE);
        return fields;
    }

    Set<String> outer() {
        return outer;
    }

    Set<String> inner() {
        return inner;
    }

    /** Those of whatever the operation asks for. */
    Set<String> everywhere() {
        return everywhere;
    }

    private void walk(SelectionSet selections, GraphQLNamedType parent, Depth depth) {
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof FragmentSpread spread) {
                if (seen.add(new Seen(spread.getName(), depth))) {
                    FragmentDefinition fragment = fragments.get(spread.getName());
                    walk(
                            fragment.getSelectionSet(),
                            type(fragment.getTypeCondition().getName()),
                            depth);
                }
            } else if (selection instanceof InlineFragment inline) {
                walk(
                        inline.getSelectionSet(),
                        inline.getTypeCondition() == null
                                ? parent
                                : type(inline.getTypeCondition().getName()),
                        depth);
            } else {
                walk((Field) selection, parent, depth);
            }
        }
    }

    private void walk(Field field, GraphQLNamedType parent, Depth depth) {
        String name = parent.getName() + "." + field.getName();
        everywhere.add(name);
        if (depth != Depth.ABOVE) {
            (depth == Depth.OUTER ? outer : inner).add(name);
        }
        if (field.getSelectionSet() != null && parent instanceof GraphQLFieldsContainer container) {
            GraphQLFieldDefinition definition = container.getFieldDefinition(field.getName());
            if (definition != null) {
                GraphQLNamedType of = GraphQLTypeUtil.unwrapAll(definition.getType());
                walk(field.getSelectionSet(), of, of.getName().equals(type) ? below(depth) : depth);
            }
        }
    }

    private static Depth below(Depth depth) {
        return depth == Depth.ABOVE ? Depth.OUTER : Depth.INNER;
    }

    private GraphQLNamedType type(String name) {
        return (GraphQLNamedType) schema.getType(name);
    }
}
