package org.stet.graphql.http;

import io.vertx.ext.web.MIMEHeader;
import java.util.List;
import java.util.Optional;
import org.stet.graphql.ErrorCode;

/** The media types an answer exists in. They differ in what the HTTP status says. */
enum AnswerType {
    /** The status tells whether the operation ran. */
    GRAPHQL_RESPONSE("graphql-response+json"),

    /** For older clients, to whom any other status than 200 says that the answer is not from a GraphQL server. */
    JSON("json");

    private final String subtype;

    AnswerType(String subtype) {
        this.subtype = subtype;
    }

    String contentType() {
        return "application/" + subtype + "; charset=utf-8";
    }

    int status(ErrorCode code) {
        boolean isAboutTheDocument =
                code == ErrorCode.PARSE_ERROR || code == ErrorCode.VALIDATION_ERROR || code == ErrorCode.LIMIT_EXCEEDED;
        return this == JSON && isAboutTheDocument ? 200 : code.httpStatus();
    }

    /** @param accepted what the caller accepts, best first; nothing means anything */
    static Optional<AnswerType> best(List<MIMEHeader> accepted) {
        if (accepted.isEmpty()) {
            return Optional.of(GRAPHQL_RESPONSE);
        }
        return accepted.stream()
                .filter(header -> header.weight() > 0)
                .flatMap(header -> matching(header).stream())
                .findFirst();
    }

    private static Optional<AnswerType> matching(MIMEHeader header) {
        if (!isUtf8(header.parameter("charset"))) {
            return Optional.empty();
        }
        if (header.component().equals("*") || header.value().equals("application/*")) {
            return Optional.of(GRAPHQL_RESPONSE);
        }
        return List.of(values()).stream()
                .filter(type -> header.value().equalsIgnoreCase("application/" + type.subtype))
                .findFirst();
    }

    private static boolean isUtf8(String charset) {
        return charset == null || charset.replace("\"", "").equalsIgnoreCase("utf-8");
    }
}
