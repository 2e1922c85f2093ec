package org.stet.graphql;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What a use case came to: a value, or the reasons why nothing was changed.
 *
 * @param <T> what a successful use case hands back
 */
public final class Outcome<T> {

    private final T value;
    private final List<UserError> errors;

    private Outcome(T value, List<UserError> errors) {
        this.value = value;
        this.errors = errors;
    }

    public static <T> Outcome<T> done(T value) {
        return new Outcome<>(value, List.of());
    }

    public static <T> Outcome<T> refused(List<UserError> errors) {
        return new Outcome<>(null, List.copyOf(errors));
    }

    public static <T> Outcome<T> refused(UserError error) {
        return refused(List.of(error));
    }

    /** @param path names from the input down, joined by dots */
    public static <T> Outcome<T> refused(UserErrorCode code, String path, String message) {
        return refused(UserError.of(code, path, message));
    }

    public boolean isRefused() {
        return !errors.isEmpty();
    }

    /** The value; null when refused. */
    public T value() {
        return value;
    }

    public List<UserError> errors() {
        return errors;
    }

    public <R> Outcome<R> map(Function<T, R> mapping) {
        return isRefused() ? refused(errors) : done(mapping.apply(value));
    }

    public <R> Outcome<R> then(Function<T, Outcome<R>> next) {
        return isRefused() ? refused(errors) : next.apply(value);
    }

    /** The one place where an outcome becomes a GraphQL payload: {@code outcome.payload(PartyPayload::new)}. */
    public <P> P payload(BiFunction<T, List<UserError>, P> payload) {
        return payload.apply(value, errors);
    }
}
