package org.stet.graphql.kept;

import graphql.execution.ExecutionContext;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether an answer to an operation may be kept: when every field that it asks for may be. */
public final class KeepableOperation {

    private final ExecutionContext context;
    private final GraphQLSchema schema;
    private final KeepableFields fields;
    private final Set<String> fragmentsSeen = new HashSet<>();

    private KeepableOperation(ExecutionContext context, KeepableFields fields) {
        this.context = context;
        this.schema = context.getGraphQLSchema();
        this.fields = fields;
    }

    public static boolean is(ExecutionContext context, KeepableFields fields) {
        OperationDefinition operation = context.getOperationDefinition();
        return operation.getOperation() == Operation.QUERY
                && new KeepableOperation(context, fields)
                        .areKeepable(
                                operation.getSelectionSet(),
                                context.getGraphQLSchema().getQueryType());
    }

    private boolean areKeepable(SelectionSet selections, GraphQLNamedType parent) {
        return selections == null
                || selections.getSelections().stream().allMatch(selection -> isKeepable(selection, parent));
    }

    private boolean isKeepable(Selection<?> selection, GraphQLNamedType parent) {
        if (selection instanceof FragmentSpread spread) {
            return !fragmentsSeen.add(spread.getName()) || isKeepable(spread);
        }
        if (selection instanceof InlineFragment inline) {
            GraphQLNamedType type = inline.getTypeCondition() == null
                    ? parent
                    : type(inline.getTypeCondition().getName());
            return areKeepable(inline.getSelectionSet(), type);
        }
        Field field = (Field) selection;
        return field.getName().startsWith("__")
                || isKeepable(field, parent)
                        && areKeepable(field.getSelectionSet(), typeOf(field, (GraphQLFieldsContainer) parent));
    }

    private boolean isKeepable(FragmentSpread spread) {
        FragmentDefinition fragment = context.getFragmentsByName().get(spread.getName());
        return areKeepable(
                fragment.getSelectionSet(), type(fragment.getTypeCondition().getName()));
    }

    private boolean isKeepable(Field field, GraphQLNamedType parent) {
        if (parent instanceof GraphQLInterfaceType several) {
            return schema.getImplementations(several).stream().allMatch(type -> isKeepable(field, type));
        }
        return parent instanceof GraphQLObjectType type
                && Stream.concat(Stream.of(type), type.getInterfaces().stream())
                        .allMatch(owner -> isKeepable(field, owner.getName()));
    }

    private boolean isKeepable(Field field, String owner) {
        if (fields.isPlain(owner, field.getName())) {
            return true;
        }
        Optional<Keepable> mark = fields.mark(owner, field.getName());
        return mark.isPresent()
                && Arrays.stream(mark.get().unless())
                        .noneMatch(path -> GivenArgument.is(field, path, context.getCoercedVariables()));
    }

    private static GraphQLNamedType typeOf(Field field, GraphQLFieldsContainer parent) {
        return GraphQLTypeUtil.unwrapAll(
                parent.getFieldDefinition(field.getName()).getType());
    }

    private GraphQLNamedType type(String name) {
        return (GraphQLNamedType) schema.getType(name);
    }
}
