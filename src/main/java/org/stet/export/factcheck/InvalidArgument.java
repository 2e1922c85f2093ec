package org.stet.export.factcheck;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Collectors;

/** A search that cannot be answered, with everything that is wrong with it. */
final class InvalidArgument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    InvalidArgument(List<Violation> violations) {
        super(violations.stream().map(Violation::description).collect(Collectors.joining("\n")), null, false, false);
        this.violations = List.copyOf(violations);
    }

    /** @param field the parameter, in the spelling of Google's messages: {@code page_size} */
    record Violation(String field, String description) {}

    Answer answer() {
        Details details = new Details("type.googleapis.com/google.rpc.BadRequest", violations);
        return new Answer(new Refusal(400, getMessage(), "INVALID_ARGUMENT", List.of(details)));
    }

    record Answer(Refusal error) {}

    record Refusal(int code, String message, String status, List<Details> details) {}

    record Details(@JsonProperty("@type") String type, List<Violation> fieldViolations) {}
}
