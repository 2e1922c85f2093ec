package org.stet.graphql.engine;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Queries as a machine would write them: any field in any order, under any name, any number of times. */
final class GeneratedQueries {

    private static final int DEPTH = 6;
    private static final int FIELDS = 120;
    private static final int ALIASES = 40;
    private static final List<String> CONDITIONS = List.of(
            "@skip(if: $no)", "@include(if: $yes)", "@skip(if: $yes)", "@include(if: $no)", "@include(if: true)");

    private final GraphQLSchema schema;
    private final Random random;
    private final List<String> fragments = new ArrayList<>();
    private int fields;
    private int aliases;

    GeneratedQueries(GraphQLSchema schema, long seed) {
        this.schema = schema;
        this.random = new Random(seed);
    }

    /**
     * @param variables as they are declared, those of the conditions apart
     * @param root the field of the query with its arguments
     */
    String query(String variables, String root) {
        fragments.clear();
        fields = 0;
        aliases = 0;
        GraphQLFieldDefinition field = schema.getQueryType().getFieldDefinition(root.replaceAll("\\(.*", ""));
        String selection = selection(composite(field), DEPTH, "");
        return "query(" + variables + " $yes: Boolean = true, $no: Boolean = false) { q: " + root + " " + selection
                + " used: __typename @skip(if: $yes) @include(if: $no) } " + String.join(" ", fragments);
    }

    /** @param mark keeps fields of different types apart that stand in one place */
    private String selection(GraphQLCompositeType type, int depth, String mark) {
        StringBuilder selection = new StringBuilder("{ __typename ");
        if (type instanceof GraphQLFieldsContainer container) {
            for (GraphQLFieldDefinition field : chosen(container)) {
                selection.append(field(field, depth, mark)).append(' ');
            }
            if (chance(4)) {
                selection.append(fragment(container, type, depth, mark)).append(' ');
            }
        }
        for (GraphQLObjectType possible : possible(type)) {
            selection
                    .append(fragment(possible, type, depth, mark + possible.getName() + "_"))
                    .append(' ');
        }
        return selection.append("}").toString();
    }

    private List<GraphQLFieldDefinition> chosen(GraphQLFieldsContainer type) {
        List<GraphQLFieldDefinition> chosen = new ArrayList<>();
        for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
            if (isCallable(field) && fields < FIELDS && !chance(3)) {
                chosen.add(field);
                fields++;
                if (chance(8)) {
                    chosen.add(field);
                }
            }
        }
        Collections.shuffle(chosen, random);
        return chosen;
    }

    /** Not what a claim would be if it were published now: that is another answer in the next moment. */
    static boolean isCallable(GraphQLFieldDefinition field) {
        return !field.getName().equals("preview")
                && field.getArguments().stream()
                        .noneMatch(argument ->
                                GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue());
    }

    private String field(GraphQLFieldDefinition field, int depth, String mark) {
        String below = "";
        if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType type) {
            if (depth == 0) {
                return "";
            }
            below = " " + selection(type, depth - 1, "");
        }
        return name(field, mark) + few(field) + condition() + below;
    }

    private String name(GraphQLFieldDefinition field, String mark) {
        if (mark.isEmpty() && (!chance(6) || aliases >= ALIASES)) {
            return field.getName();
        }
        aliases++;
        return mark + "as_" + field.getName() + ": " + field.getName();
    }

    private static String few(GraphQLFieldDefinition field) {
        GraphQLArgument first = field.getArgument("first");
        return first == null ? "" : "(first: 2)";
    }

    private String condition() {
        return chance(6) ? " " + CONDITIONS.get(random.nextInt(CONDITIONS.size())) : "";
    }

    /** Spread by name or on the spot, on the type itself or on what it is one of. */
    private String fragment(GraphQLFieldsContainer on, GraphQLCompositeType within, int depth, String mark) {
        String selection =
                on == within ? fieldsOnly(on, depth, mark) : selection((GraphQLCompositeType) on, depth, mark);
        if (chance(2)) {
            return "... on " + on.getName() + condition() + " " + selection;
        }
        String name = "f" + fragments.size();
        fragments.add("fragment " + name + " on " + on.getName() + " " + selection);
        return "..." + name + condition() + (chance(3) ? " ..." + name : "");
    }

    private String fieldsOnly(GraphQLFieldsContainer type, int depth, String mark) {
        StringBuilder selection = new StringBuilder("{ __typename ");
        for (GraphQLFieldDefinition field : chosen(type)) {
            selection.append(field(field, depth, mark)).append(' ');
        }
        return selection.append("}").toString();
    }

    private List<GraphQLObjectType> possible(GraphQLCompositeType type) {
        List<GraphQLObjectType> possible = new ArrayList<>();
        if (type instanceof GraphQLUnionType union) {
            union.getTypes().forEach(member -> possible.add((GraphQLObjectType) member));
        } else if (type instanceof GraphQLInterfaceType shared) {
            schema.getImplementations(shared).stream()
                    .filter(ignored -> chance(4))
                    .forEach(possible::add);
        }
        return possible;
    }

    private static GraphQLCompositeType composite(GraphQLFieldDefinition field) {
        return (GraphQLCompositeType) (GraphQLType) GraphQLTypeUtil.unwrapAll(field.getType());
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }
}
