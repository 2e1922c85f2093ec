package org.stet.page;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Which addresses are pages. The app's own router knows the same ones. */
@Singleton
final class PageRoutes {

    private static final List<String> OPEN = List.of("/", "/exports", "/exports/:set");
    private static final List<String> CLOSED = List.of("/login-needed", "/desk", "/desk/*");

    /** What belongs to others even where they have nothing to answer. */
    private static final Pattern TAKEN = Pattern.compile("/(graphql|export|q|development|assets|login|logout)(/.*)?");

    private final HousePages house;
    private final ClaimPages claims;
    private final PageAnswer answer;

    @Inject
    PageRoutes(HousePages house, ClaimPages claims, PageAnswer answer) {
        this.house = house;
        this.claims = claims;
        this.answer = answer;
    }

    void add(@Observes Router router) {
        OPEN.forEach(path -> show(route(router, path), house::open));
        CLOSED.forEach(path -> show(route(router, path), house::closed));
        show(route(router, "/index.html"), house::unknown);
        route(router, "/claims/:id").blockingHandler(this::showClaim, false);
        reads(router.route().order(RouteConstants.ROUTE_ORDER_AFTER_DEFAULT + 1))
                .handler(this::showUnknown);
    }

    /** Before the files on the class path, where index.html is one of them. */
    private static Route route(Router router, String path) {
        return reads(router.route(path).order(RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT));
    }

    private static Route reads(Route route) {
        return route.method(HttpMethod.GET).method(HttpMethod.HEAD);
    }

    private void show(Route route, Supplier<Page> page) {
        route.handler(http -> answer.write(http, page.get()));
    }

    private void showClaim(RoutingContext http) {
        answer.write(http, claims.of(http.pathParam("id"), http.request().getParam("version")));
    }

    private void showUnknown(RoutingContext http) {
        String accepted = http.request().getHeader(HttpHeaders.ACCEPT);
        if (TAKEN.matcher(http.normalizedPath()).matches() || accepted == null || !accepted.contains("text/html")) {
            http.next();
        } else {
            answer.write(http, house.unknown());
        }
    }
}
