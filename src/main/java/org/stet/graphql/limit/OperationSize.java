package org.stet.graphql.limit;

import graphql.execution.ExecutionContext;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.Map;

/**
 * How deep an operation is and how many values its answer may hold. Each fragment is measured once, so that fragments
 * which spread each other twice do not make the measuring itself the attack. Introspection counts nothing here.
 */
final class OperationSize {

    /** More than any setting allows, and far from an overflow. */
    private static final long PLENTY = 1L << 40;

    private final ExecutionContext context;
    private final PageSize pageSize;
    private final Map<String, Size> fragments = new HashMap<>();

    private OperationSize(ExecutionContext context) {
        this.context = context;
        this.pageSize = new PageSize(context.getCoercedVariables());
    }

    /**
     * @param depth how many fields stand in each other
     * @param values how many fields the answer has at most
     */
    record Size(int depth, long values) {
        static final Size NOTHING = new Size(0, 0);

        Size and(Size other) {
            return new Size(Math.max(depth, other.depth), Math.min(PLENTY, values + other.values));
        }

        Size repeated(long times) {
            return new Size(depth, Math.min(PLENTY, values * times));
        }

        Size below() {
            return new Size(depth + 1, values + 1);
        }
    }

    static Size of(ExecutionContext context) {
        OperationDefinition operation = context.getOperationDefinition();
        return new OperationSize(context).sum(operation.getSelectionSet(), root(context.getGraphQLSchema(), operation));
    }

    private static GraphQLObjectType root(GraphQLSchema schema, OperationDefinition operation) {
        return switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    }

    private Size sum(SelectionSet selections, GraphQLNamedType parent) {
        Size sum = Size.NOTHING;
        if (selections != null) {
            for (Selection<?> selection : selections.getSelections()) {
                sum = sum.and(one(selection, parent));
            }
        }
        return sum;
    }

    private Size one(Selection<?> selection, GraphQLNamedType parent) {
        if (selection instanceof FragmentSpread spread) {
            return fragment(spread.getName());
        }
        if (selection instanceof InlineFragment inline) {
            GraphQLNamedType type = inline.getTypeCondition() == null
                    ? parent
                    : type(inline.getTypeCondition().getName());
            return sum(inline.getSelectionSet(), type);
        }
        return field((Field) selection, parent);
    }

    private Size fragment(String name) {
        Size known = fragments.get(name);
        if (known == null) {
            FragmentDefinition fragment = context.getFragmentsByName().get(name);
            known = sum(
                    fragment.getSelectionSet(), type(fragment.getTypeCondition().getName()));
            fragments.put(name, known);
        }
        return known;
    }

    private Size field(Field field, GraphQLNamedType parent) {
        if (field.getName().startsWith("__") || !(parent instanceof GraphQLFieldsContainer fields)) {
            return Size.NOTHING;
        }
        GraphQLFieldDefinition definition = fields.getFieldDefinition(field.getName());
        Size children = sum(field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(definition.getType()));
        return children.repeated(pageSize.of(field, definition, parent)).below();
    }

    private GraphQLNamedType type(String name) {
        return (GraphQLNamedType) context.getGraphQLSchema().getType(name);
    }
}
