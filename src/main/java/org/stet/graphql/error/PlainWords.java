package org.stet.graphql.error;

import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what graphql-java's validation found without its class names, and what the place takes instead. */
final class PlainWords {

    private static final Pattern PREFIX = Pattern.compile("^Validation [Ee]rror \\([^)]*\\)\\s*:\\s*");
    private static final String ARGUMENT = "argument '([^']+)' with value '.*' ";
    private static final Pattern SYNTAX_TREE = Pattern.compile("\\b[A-Z]\\w+\\{.*}|\\b\\w+(\\.\\w+)+Exception\\b:?");

    private record Rule(Pattern pattern, BiFunction<MatchResult, GraphQLSchema, String> sentence) {
        Rule(String regex, BiFunction<MatchResult, GraphQLSchema, String> sentence) {
            this(Pattern.compile(regex, Pattern.DOTALL), sentence);
        }
    }

    private static final List<Rule> RULES = List.of(
            new Rule(
                    ARGUMENT + "is not a valid '([^']+)'.*",
                    (found, schema) -> "'%s' must be %s.".formatted(found.group(1), expected(found.group(2), schema))),
            new Rule(
                    ARGUMENT + "is missing required fields '\\[(.*)]'",
                    (found, schema) -> "'%s' lacks what it requires: %s.".formatted(found.group(1), found.group(2))),
            new Rule(
                    ARGUMENT + "contains a field not in '(.*)': '(.*)'",
                    (found, schema) -> "'%s' has no field '%s': see the input type %s."
                            .formatted(found.group(1), found.group(3), found.group(2))),
            new Rule(
                    ARGUMENT + "must not be null",
                    (found, schema) -> "'%s' is required and must not be null.".formatted(found.group(1))),
            new Rule(
                    ARGUMENT + "must be an object type",
                    (found, schema) -> "'%s' must be an object.".formatted(found.group(1))),
            new Rule(
                    "Missing field argument '(.*)'",
                    (found, schema) -> "The argument '%s' is required.".formatted(found.group(1))),
            new Rule(
                    "Null value for non-null field argument '(.*)'",
                    (found, schema) -> "The argument '%s' is required and must not be null.".formatted(found.group(1))),
            new Rule(
                    "Unknown field argument '(.*)'",
                    (found, schema) -> "This field has no argument '%s'.".formatted(found.group(1))),
            new Rule(
                    "Field '(.*)' in type '(.*)' is undefined",
                    (found, schema) -> "The type %s has no field '%s'.".formatted(found.group(2), found.group(1))),
            new Rule(
                    "Subselection required for type '\\[?(\\w+).*' of field '(.*)'",
                    (found, schema) -> "'%s' is a %s: say which of its fields you want."
                            .formatted(found.group(2), found.group(1))),
            new Rule(
                    "Bad default value .* for type '?([^']*)'?",
                    (found, schema) ->
                            "The variable's default value must be %s.".formatted(expected(found.group(1), schema))));

    private PlainWords() {}

    static String of(String message, GraphQLSchema schema) {
        String finding = PREFIX.matcher(message == null ? "" : message).replaceFirst("");
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern.matcher(finding);
            if (matcher.matches()) {
                return rule.sentence.apply(matcher.toMatchResult(), schema);
            }
        }
        return SYNTAX_TREE.matcher(finding).replaceAll("…");
    }

    private static String expected(String typeName, GraphQLSchema schema) {
        GraphQLType type = schema.getType(typeName.replaceAll("[!\\[\\]]", ""));
        return type == null ? "of type " + typeName : Expectation.of(type);
    }
}
