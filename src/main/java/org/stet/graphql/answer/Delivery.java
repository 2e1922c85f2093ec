package org.stet.graphql.answer;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends an answer that everybody without login may see, or says that the client has it. */
@Singleton
final class Delivery {

    private static final CharSequence ASK_EACH_TIME = HttpHeaders.createOptimized("public, no-cache");
    private static final CharSequence GZIP = HttpHeaders.createOptimized("gzip");

    private final CharSequence lasting;
    private final boolean compresses;

    @Inject
    Delivery(
            AnswerSettings settings,
            @ConfigProperty(name = "quarkus.http.enable-compression", defaultValue = "false") boolean compresses) {
        long seconds = settings.maxAge().toSeconds();
        this.lasting = seconds > 0 ? HttpHeaders.createOptimized("public, max-age=" + seconds) : ASK_EACH_TIME;
        this.compresses = compresses;
    }

    /** @return the same answer, compressed if that had to be done for it */
    Answer send(RoutingContext http, Answer answer, boolean isOfPublicState) {
        HttpServerResponse response = http.response();
        if (response.ended() || response.closed()) {
            return answer;
        }
        boolean asGzip = compresses && Accepted.gzip(http.request().getHeader(HttpHeaders.ACCEPT_ENCODING));
        response.putHeader(HttpHeaders.VARY, Answer.VARIES_BY);
        if (answer.mark().isPresent()) {
            String tag = '"' + answer.mark().get() + (asGzip ? "-gzip\"" : "\"");
            response.putHeader(HttpHeaders.ETAG, tag);
            response.putHeader(HttpHeaders.CACHE_CONTROL, isOfPublicState ? lasting : ASK_EACH_TIME);
            if (hasIt(http.request(), tag)) {
                response.setStatusCode(304).end();
                return answer;
            }
        }
        Answer sent = asGzip ? answer.compressed() : answer;
        response.putHeader(HttpHeaders.CONTENT_TYPE, answer.type().contentType());
        // Said in either case, or the server would compress what has a tag of its own already.
        response.putHeader(HttpHeaders.CONTENT_ENCODING, asGzip ? GZIP : HttpHeaders.IDENTITY);
        response.end(asGzip ? sent.gzip().orElseThrow() : sent.plain());
        return sent;
    }

    private static boolean hasIt(HttpServerRequest request, String tag) {
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return known != null && Accepted.tag(known, tag);
    }
}
