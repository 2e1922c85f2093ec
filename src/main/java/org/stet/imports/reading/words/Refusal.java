package org.stet.imports.reading.words;

import java.util.stream.Collectors;
import org.stet.graphql.Problems;
import org.stet.graphql.UserError;
import org.stet.graphql.UserErrorCode;
import org.stet.imports.reading.ReadLine.Refused;
import org.stet.imports.reading.RefusalCode;

/** The desk's problems with the values of one thing, as the refusal of that thing. */
public final class Refusal {

    private Refusal() {}

    /** @param problems at least one */
    public static Refused of(int line, int position, Problems problems) {
        String message = problems.all().stream()
                .map(error -> String.join(".", error.field()) + ": " + error.message())
                .distinct()
                .collect(Collectors.joining(" "));
        UserError first = problems.all().get(0);
        return new Refused(line, position, code(first.code()), message);
    }

    private static RefusalCode code(UserErrorCode code) {
        return switch (code) {
            case REQUIRED -> RefusalCode.REQUIRED;
            case TOO_LONG -> RefusalCode.TOO_LONG;
            case INVALID_URL -> RefusalCode.INVALID_URL;
            case INVALID_DATE -> RefusalCode.INVALID_DATE;
            case INVALID_VALUE -> RefusalCode.INVALID_RATING;
            default -> RefusalCode.INVALID_TEXT;
        };
    }
}
