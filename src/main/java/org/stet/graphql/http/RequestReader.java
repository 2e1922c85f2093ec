package org.stet.graphql.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import org.stet.graphql.ErrorCode;
import org.stet.graphql.error.Refusal;

/** Reads the GraphQL request out of an HTTP request. */
final class RequestReader {

    private RequestReader() {}

    static GraphQLRequest read(RoutingContext http) {
        HttpMethod method = http.request().method();
        if (method == HttpMethod.GET) {
            return GraphQLRequest.ofParameters(
                    UrlParameters.decode(http.request().query()));
        }
        if (method != HttpMethod.POST) {
            throw new Refusal(ErrorCode.METHOD_NOT_ALLOWED, "Send operations by POST; queries also by GET.");
        }
        refuseOtherThanJson(http);
        return GraphQLRequest.ofBody(
                http.body().buffer() == null
                        ? new byte[0]
                        : http.body().buffer().getBytes());
    }

    /** Nothing else, so that no form of a foreign page can send a mutation with the visitor's cookie. */
    private static void refuseOtherThanJson(RoutingContext http) {
        MIMEHeader type = http.parsedHeaders().contentType();
        String charset = type.parameter("charset");
        boolean isJson = type.value().equalsIgnoreCase("application/json")
                && (charset == null || charset.replace("\"", "").equalsIgnoreCase("utf-8"));
        if (!isJson || http.request().getHeader(HttpHeaders.CONTENT_ENCODING) != null) {
            throw new Refusal(
                    ErrorCode.UNSUPPORTED_MEDIA_TYPE,
                    "Send the body as application/json in UTF-8, without a content encoding.");
        }
    }
}
