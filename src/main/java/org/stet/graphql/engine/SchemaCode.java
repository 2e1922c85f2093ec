package org.stet.graphql.engine;

import static graphql.schema.visibility.DefaultGraphqlFieldVisibility.DEFAULT_FIELD_VISIBILITY;

import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import graphql.schema.TypeResolver;

/**
 * The code behind the schema. Interfaces and unions resolve to the types of the schema in force: SmallRye resolves to those
 * that it made first, and fragments compare types by identity, so that in a transformed schema a fragment on such a type
 * would answer nothing. No field is hidden: Quarkus hands down the word "default" as a pattern of those to hide, and the name
 * of each field that is asked for would be compared with it.
 */
final class SchemaCode {

    private SchemaCode() {}

    static GraphQLSchema.Builder in(GraphQLSchema schema) {
        GraphQLCodeRegistry registry = schema.getCodeRegistry().transform(code -> {
            code.fieldVisibility(DEFAULT_FIELD_VISIBILITY);
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
