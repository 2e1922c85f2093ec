package org.stet.graphql.engine;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.function.Function;

/** A date as input: checked here, and handed on as the text it is, which SmallRye then turns into the Java type. */
record TemporalInput(Function<String, TemporalAccessor> parse) implements Coercing<String, String> {

    /** Beyond these years, PostgreSQL and JSON readers disagree on what a date is. */
    private static final int LAST_YEAR = 9999;

    static TemporalInput date() {
        return new TemporalInput(LocalDate::parse);
    }

    static TemporalInput dateTime() {
        return new TemporalInput(OffsetDateTime::parse);
    }

    @Override
    public String parseValue(Object given, GraphQLContext context, Locale locale) {
        if (given instanceof String text && isValid(text)) {
            return text;
        }
        throw new CoercingParseValueException("not a date of this form");
    }

    @Override
    public String parseLiteral(Value<?> given, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (given instanceof StringValue literal && isValid(literal.getValue())) {
            return literal.getValue();
        }
        throw new CoercingParseLiteralException("not a date of this form");
    }

    @Override
    public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
        return StringValue.of(value.toString());
    }

    private boolean isValid(String text) {
        try {
            int year = parse.apply(text).get(ChronoField.YEAR);
            return year >= 1 && year <= LAST_YEAR;
        } catch (DateTimeException unreadable) {
            return false;
        }
    }
}
