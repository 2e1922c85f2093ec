package org.stet.page;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.stet.journal.Digest;
import org.stet.page.login.Provider;

/** Writes a page: the app's HTML with the page's own head, and what browsers may do with it. */
@ApplicationScoped
class PageAnswer {

    private static final String MARKER = "<!--stet:head-->";

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'; "
                    + "form-action 'self'";

    private static final String PERMISSIONS =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), "
                    + "publickey-credentials-get=(), serial=(), usb=()";

    private final BuiltApp app;
    private final Provider provider;

    PageAnswer(BuiltApp app, Provider provider) {
        this.app = app;
        this.provider = provider;
    }

    void write(RoutingContext http, Page page) {
        Optional<String> index = app.index();
        if (index.isPresent()) {
            write(http, page, index.get().replace(MARKER, page.head().html()));
        } else {
            http.response()
                    .setStatusCode(404)
                    .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                    .end("The pages were not built: ./mvnw package builds them from src/main/webui.\n");
        }
    }

    private void write(RoutingContext http, Page page, String html) {
        HttpServerResponse response = http.response();
        String tag = tag(html);
        protect(response);
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader(HttpHeaders.VARY, "Accept, Accept-Encoding")
                .putHeader(HttpHeaders.ETAG, tag);
        if (page.status() == 200 && tag.equals(http.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        response.headers()
                .remove(HttpHeaders.CONTENT_ENCODING); // Quarkus's "identity", which keeps it from being compressed
        response.setStatusCode(page.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .end(Buffer.buffer(html));
    }

    /** A weak one, as what is sent may be compressed. */
    private static String tag(String html) {
        byte[] digest = new Digest().add(html.getBytes(StandardCharsets.UTF_8)).bytes();
        return "W/\"" + HexFormat.of().formatHex(digest, 0, 12) + "\"";
    }

    private void protect(HttpServerResponse response) {
        response.putHeader("Content-Security-Policy", policy())
                .putHeader("Referrer-Policy", "same-origin")
                .putHeader("Permissions-Policy", PERMISSIONS)
                .putHeader("Cross-Origin-Opener-Policy", "same-origin");
    }

    /** A form's way is watched to its end, and the one that logs out is sent on to the provider. */
    private String policy() {
        return provider.logoutOrigin().map(origin -> POLICY + " " + origin).orElse(POLICY);
    }
}
