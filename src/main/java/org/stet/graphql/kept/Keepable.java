package org.stet.graphql.kept;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method behind a field of the schema that answers everybody without login the same until the {@link PublicState}
 * changes: it reads nothing but its arguments, the configuration, and rows whose every change changes that state. Not the
 * time of day, and nothing that is worked out later.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Keepable {

    /** Arguments, and members of arguments ({@code filter.text}), with which it is not so. */
    String[] unless() default {};
}
