package org.stet.graphql;

/**
 * The value of {@code extensions.code} in a top-level error. The names are a public contract: a code may be added, none
 * is renamed or given another meaning. What a user of the desk can mend in a form is no top-level error but a {@code
 * UserError} of the mutation's payload.
 */
public enum ErrorCode {
    /** Nobody is logged in where somebody must be, or the token is expired or not ours. Log in and send it again. */
    UNAUTHENTICATED(401),

    /** The caller is known and lacks the role. Sending it again does not help. */
    FORBIDDEN(403),

    /** {@code after} is no cursor of this list in this order. Begin again without it. */
    INVALID_CURSOR(400),

    /** The request is no GraphQL request: the JSON, its shape or its characters are wrong. */
    BAD_REQUEST(400),

    /** The body is not sent as {@code application/json}. */
    UNSUPPORTED_MEDIA_TYPE(415),

    /** The caller accepts none of the media types in which the answer exists. */
    NOT_ACCEPTABLE(406),

    /** The HTTP method does not fit; the header {@code Allow} names those that do. */
    METHOD_NOT_ALLOWED(405),

    /** The body is larger than {@code stet.graphql.max-request-size}. */
    REQUEST_TOO_LARGE(413),

    /** The document is no GraphQL; {@code locations} says where it stops being so. */
    PARSE_ERROR(400),

    /** The document or its variables do not fit the schema; the message names the field and what it takes. */
    VALIDATION_ERROR(400),

    /** The operation is larger than a setting of {@code stet.graphql} allows; the message names both numbers. */
    LIMIT_EXCEEDED(400),

    /**
     * The hash of a persisted query is not known here. Send the document with it. The status is 200 because clients of
     * the protocol take any other for a server that does not speak it.
     */
    PERSISTED_QUERY_NOT_FOUND(200),

    /** This server keeps no persisted queries. Send the document. */
    PERSISTED_QUERY_NOT_SUPPORTED(200),

    /** The operation ran longer than {@code stet.graphql.timeout}. A mutation may still have been carried out. */
    TIMEOUT(503),

    /** A bug of the server. {@code extensions.correlationId} is in its log, beside the cause. */
    INTERNAL(500);

    private final int httpStatus;

    ErrorCode(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    /** The status of an answer that consists of this error alone, where the media type lets the status speak. */
    public int httpStatus() {
        return httpStatus;
    }
}
