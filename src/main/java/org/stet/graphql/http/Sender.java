package org.stet.graphql.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.Set;

/** Which site's page made a browser send a request. Browsers say so in headers that a page cannot change. */
public final class Sender {

    /** {@code none} is a person: a bookmark, or an address that was typed. */
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private Sender() {}

    /** Whether the browser names another origin than the one that was asked. Programs name none. */
    public static boolean isForeign(HttpServerRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        String site = request.getHeader("Sec-Fetch-Site");
        return origin != null && !isSameOrigin(origin, request.authority().toString())
                || site != null && !OURS.contains(site);
    }

    private static boolean isSameOrigin(String origin, String authority) {
        try {
            String page = URI.create(origin).getAuthority();
            return page != null && page.equalsIgnoreCase(authority);
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
