package org.stet.graphql.plain;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import java.util.function.UnaryOperator;

/** Which fields of a schema only hand on what the object already holds. */
public interface PlainFields {

    /** How the value is read; null if the field has to be fetched. What the reader throws, the ordinary way explains. */
    UnaryOperator<Object> reader(GraphQLObjectType type, GraphQLFieldDefinition field);

    /** The name of the object type that a class stands for wherever several are possible; null if for none. */
    String typeName(Class<?> type);
}
