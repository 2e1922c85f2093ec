package org.stet.graphql.answer;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What two requests without login have in common when they get the same answer: everything that the answer depends on, as
 * it was sent, so that nothing of it has to be read to find an answer that is kept.
 *
 * @param contentType of the body; empty for GET
 * @param request the URL's query, or the body
 */
record AnswerKey(AnswerType type, String contentType, String request) {

    /** Where it lies in the request's context when an answer that is made for it may be kept. */
    static final String NAME = AnswerKey.class.getName();

    /** A query of the usual length, twice. What is longer costs its parsing, and would fill the place of answers. */
    private static final int LONGEST = 16_384;

    /** How the cookies of a login begin: of a session, and of one that is on its way. */
    private static final String LOGIN_COOKIE = "q_";

    /** Empty when the request may have a login, asks for a websocket, or gets no answer that is ever kept. */
    static Optional<AnswerKey> of(RoutingContext http) {
        if (mayHaveLogin(http.request()) || http.request().headers().contains(HttpHeaders.UPGRADE)) {
            return Optional.empty();
        }
        HttpMethod method = http.request().method();
        String contentType = method == HttpMethod.POST ? http.request().getHeader(HttpHeaders.CONTENT_TYPE) : "";
        String request = method == HttpMethod.POST ? body(http) : method == HttpMethod.GET ? query(http) : null;
        return request == null || contentType == null || request.length() > LONGEST
                ? Optional.empty()
                : AnswerType.best(http).map(type -> new AnswerKey(type, contentType, request));
    }

    private static boolean mayHaveLogin(HttpServerRequest request) {
        String cookies = request.getHeader(HttpHeaders.COOKIE);
        return request.headers().contains(HttpHeaders.AUTHORIZATION)
                || cookies != null && cookies.contains(LOGIN_COOKIE);
    }

    private static String query(RoutingContext http) {
        return http.request().query();
    }

    /** One character for each byte, whatever the body is. */
    private static String body(RoutingContext http) {
        boolean isPlain = !http.request().headers().contains(HttpHeaders.CONTENT_ENCODING);
        return isPlain && http.body().buffer() != null && http.body().length() <= LONGEST
                ? new String(http.body().buffer().getBytes(), StandardCharsets.ISO_8859_1)
                : null;
    }

    long bytes() {
        return 2L * (contentType.length() + request.length());
    }
}
