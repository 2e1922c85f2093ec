package org.stet.development;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import org.stet.graphql.http.Forgery;

/**
 * Lets the pages of development below {@code /q}, which write queries and know nothing of our header, use the session
 * that somebody began at the desk.
 */
@Singleton
@IfBuildProfile("dev")
final class QueryPage {

    private static final int BEFORE_ANY_ROUTE = 10;

    void add(@Observes Filters filters) {
        filters.register(
                http -> {
                    if (isOurs(http.request())) {
                        http.request().headers().set(Forgery.HEADER, "development");
                    }
                    http.next();
                },
                BEFORE_ANY_ROUTE);
    }

    /** A foreign page cannot name one of ours as where it comes from. */
    private static boolean isOurs(HttpServerRequest request) {
        String page = request.getHeader(HttpHeaders.REFERER);
        return page != null && isOurs(page, request.authority().toString());
    }

    static boolean isOurs(String page, String authority) {
        try {
            URI address = URI.create(page);
            return authority.equalsIgnoreCase(address.getAuthority())
                    && address.getPath().startsWith("/q/");
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
