package org.stet.graphql;

/**
 * A request that cannot be answered at all, as opposed to a mutation that is refused. It becomes a top-level error with
 * the code in its extensions.
 */
public final class RequestError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    public RequestError(ErrorCode code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    public ErrorCode code() {
        return code;
    }
}
