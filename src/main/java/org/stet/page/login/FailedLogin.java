package org.stet.page.login;

import io.quarkus.security.AuthenticationCompletionException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Brings whom the provider let through, but with something that does not hold, to a page that offers a new try. */
@Singleton
final class FailedLogin {

    void explain(@Observes Router router) {
        router.route(LoginResource.PATH).order(-1).failureHandler(FailedLogin::explain);
    }

    private static void explain(RoutingContext http) {
        if (http.failure() instanceof AuthenticationCompletionException) {
            http.response()
                    .setStatusCode(302)
                    .putHeader(HttpHeaders.LOCATION, "/login-needed?error=login_failed")
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .end();
        } else {
            http.next();
        }
    }
}
