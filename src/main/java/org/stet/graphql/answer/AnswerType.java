package org.stet.graphql.answer;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.stet.graphql.ErrorCode;

/** The media types an answer exists in. They differ in what the HTTP status says. */
public enum AnswerType {
    /** The status tells whether the operation ran. */
    GRAPHQL_RESPONSE("graphql-response+json"),

    /** For older clients, to whom any other status than 200 says that the answer is not from a GraphQL server. */
    JSON("json");

    /** Clients are of few kinds, and taking their header apart costs more than finding an answer that is kept. */
    private static final int MOST_KNOWN = 100;

    private static final Map<String, Optional<AnswerType>> KNOWN = new ConcurrentHashMap<>();

    private final String subtype;
    private final CharSequence contentType;

    AnswerType(String subtype) {
        this.subtype = subtype;
        this.contentType = HttpHeaders.createOptimized("application/" + subtype + "; charset=utf-8");
    }

    public CharSequence contentType() {
        return contentType;
    }

    public int status(ErrorCode code) {
        boolean isAboutTheDocument =
                code == ErrorCode.PARSE_ERROR || code == ErrorCode.VALIDATION_ERROR || code == ErrorCode.LIMIT_EXCEEDED;
        return this == JSON && isAboutTheDocument ? 200 : code.httpStatus();
    }

    /** The one that the caller likes best; empty when none is accepted. */
    public static Optional<AnswerType> best(RoutingContext http) {
        String accepted = http.request().getHeader(HttpHeaders.ACCEPT);
        if (accepted == null) {
            return Optional.of(GRAPHQL_RESPONSE);
        }
        Optional<AnswerType> known = KNOWN.get(accepted);
        if (known == null) {
            known = best(http.parsedHeaders().accept());
            if (KNOWN.size() < MOST_KNOWN) {
                KNOWN.put(accepted, known);
            }
        }
        return known;
    }

    /** @param accepted what the caller accepts, best first; nothing means anything */
    private static Optional<AnswerType> best(List<MIMEHeader> accepted) {
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
