package org.stet.graphql;

/** The codes of top-level errors, as {@code extensions.code}. A public contract: added to, never renamed. */
public enum ErrorCode {
    /** No login, or a token that is expired or not ours. */
    UNAUTHENTICATED,
    /** Logged in, without the role. */
    FORBIDDEN,
    /** A cursor that is not one of this list's, in this order. */
    INVALID_CURSOR,
    /** The HTTP request is not a GraphQL request. */
    BAD_REQUEST,
    /** The document is not GraphQL. */
    PARSE_ERROR,
    /** The document or its variables do not fit the schema. */
    VALIDATION_ERROR,
    /** The request is larger, deeper or asks for more than is allowed. */
    LIMIT_EXCEEDED,
    /** The request took longer than is allowed. */
    TIMEOUT,
    /** A bug: the message carries a correlation id, the log the rest. */
    INTERNAL
}
