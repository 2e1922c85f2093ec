package org.stet.export.factcheck;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.stet.graphql.RequestError;

/** Reads query parameters, notes all that is wrong with them, and knows no others. An empty one is none. */
final class Parameters {

    private final MultivaluedMap<String, String> given;
    private final List<InvalidArgument.Violation> violations = new ArrayList<>();

    Parameters(MultivaluedMap<String, String> given) {
        this.given = given;
    }

    String text(String name) {
        String value = given.getFirst(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** A number from 0; 0 when it is left out. */
    int number(String name, int most) {
        String value = text(name);
        if (value == null) {
            return 0;
        }
        try {
            int number = Integer.parseInt(value);
            if (number < 0 || number > most) {
                refuse(name, "%s must be between 0 and %d.".formatted(name, most));
            }
            return number;
        } catch (NumberFormatException none) {
            refuse(name, "Invalid value at '%s' (TYPE_INT32), \"%s\"".formatted(field(name), value));
            return 0;
        }
    }

    /** Null when it is left out or does not read. */
    <T> T read(String name, String message, Function<String, Optional<T>> reading) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        Optional<T> read = reading.apply(value);
        if (read.isEmpty()) {
            refuse(name, message);
        }
        return read.orElse(null);
    }

    /** Notes what the reading of a parameter throws at it. */
    <T> T readOrRefuse(String name, Function<String, T> reading) {
        String value = text(name);
        try {
            return value == null ? null : reading.apply(value);
        } catch (RequestError refusal) {
            refuse(name, refusal.getMessage());
            return null;
        }
    }

    void refuse(String name, String message) {
        violations.add(new InvalidArgument.Violation(field(name), message));
    }

    void throwIfRefused() {
        if (!violations.isEmpty()) {
            throw new InvalidArgument(violations);
        }
    }

    private static String field(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
