package org.stet.page.login;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Tells Quarkus that every request but the one to {@code /login} comes from a script: its answer may not be a redirect
 * to the provider, and no half-begun login is left behind in a cookie.
 */
@ApplicationScoped
class NobodyElseIsSentToLogin implements JavaScriptRequestChecker {

    @Override
    public boolean isJavaScriptRequest(RoutingContext http) {
        return !http.normalizedPath().equals(LoginResource.PATH);
    }
}
