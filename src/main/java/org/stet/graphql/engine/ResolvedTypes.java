package org.stet.graphql.engine;

import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import graphql.schema.TypeResolver;

/**
 * Lets interfaces and unions resolve to the types of the schema in force. SmallRye resolves to those that it made first,
 * and fragments compare types by identity: in a transformed schema a fragment on such a type would answer nothing.
 */
final class ResolvedTypes {

    private ResolvedTypes() {}

    static GraphQLSchema.Builder in(GraphQLSchema schema) {
        GraphQLCodeRegistry registry = schema.getCodeRegistry().transform(code -> {
            for (GraphQLNamedType type : schema.getAllTypesAsList()) {
                if (type instanceof GraphQLInterfaceType node) {
                    code.typeResolver(node, byName(schema.getCodeRegistry().getTypeResolver(node)));
                } else if (type instanceof GraphQLUnionType union) {
                    code.typeResolver(union, byName(schema.getCodeRegistry().getTypeResolver(union)));
                }
            }
        });
        return GraphQLSchema.newSchema(schema).codeRegistry(registry);
    }

    private static TypeResolver byName(TypeResolver original) {
        return environment -> environment
                .getSchema()
                .getObjectType(original.getType(environment).getName());
    }
}
