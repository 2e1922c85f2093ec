package org.stet.page;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** The app's scripts, styles and fonts. Each has a digest of its content in its name, so it never changes. */
@Singleton
final class Assets {

    void add(@Observes Router router) {
        router.route("/assets/*")
                .order(RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT)
                .handler(http -> {
                    http.addHeadersEndHandler(sent -> keep(http.response()));
                    http.next();
                });
    }

    /** What is not there may be on its way: only what was found is kept. */
    private static void keep(HttpServerResponse response) {
        boolean isFound = response.getStatusCode() < 400;
        response.putHeader(HttpHeaders.CACHE_CONTROL, isFound ? "public, max-age=31536000, immutable" : "no-store")
                .putHeader(HttpHeaders.VARY, "Accept-Encoding");
    }
}
