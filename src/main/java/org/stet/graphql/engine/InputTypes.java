package org.stet.graphql.engine;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;

/** The schema's type that a variable's declaration names. */
final class InputTypes {

    private InputTypes() {}

    static GraphQLType of(Type<?> declared, GraphQLSchema schema) {
        if (declared instanceof NonNullType nonNull) {
            return GraphQLNonNull.nonNull(of(nonNull.getType(), schema));
        }
        if (declared instanceof ListType list) {
            return GraphQLList.list(of(list.getType(), schema));
        }
        return schema.getType(((TypeName) declared).getName());
    }
}
