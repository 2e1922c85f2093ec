package org.stet.graphql.http;

/** Refuses a field with a top-level error whose message is meant for the caller. */
public final class ApiException extends RuntimeException {

    private final ErrorCode code;

    /** @param message says what is wrong and what to do, in plain words and without anything internal */
    public ApiException(ErrorCode code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    public ErrorCode code() {
        return code;
    }
}
