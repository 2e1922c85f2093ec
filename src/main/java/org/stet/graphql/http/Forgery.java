package org.stet.graphql.http;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import org.stet.graphql.ErrorCode;
import org.stet.graphql.error.Refusal;

/**
 * Refuses what a foreign page could make a browser send with the visitor's session. A form cannot set a header of its
 * own, and a script of another origin has to ask first, which is answered with no.
 */
public final class Forgery {

    public static final String HEADER = "GraphQL-Preflight";

    private Forgery() {}

    /** @throws Refusal when the request may be forged */
    public static void refuse(RoutingContext http) {
        if (http.request().method() != HttpMethod.POST || !isInSession(http)) {
            return;
        }
        if (!http.request().headers().contains(HEADER)) {
            throw new Refusal(
                    ErrorCode.FORBIDDEN,
                    "A POST with the session's cookie needs the header " + HEADER + ", with any value.");
        }
        if (Sender.isForeign(http.request())) {
            throw new Refusal(ErrorCode.FORBIDDEN, "A page of another origin cannot use the visitor's login.");
        }
    }

    /** Whether the login came by the cookie, which a browser sends whoever asks it to, and not by a token. */
    private static boolean isInSession(RoutingContext http) {
        return !http.request().headers().contains(HttpHeaders.AUTHORIZATION)
                && http.user() instanceof QuarkusHttpUser user
                && !user.getSecurityIdentity().isAnonymous();
    }
}
