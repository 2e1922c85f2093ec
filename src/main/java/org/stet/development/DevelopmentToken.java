package org.stet.development;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * A bearer token for one of the development's users, as plain text. The login of development has another port at every
 * start, so that a line to paste could not name it.
 */
@ApplicationScoped
@IfBuildProfile("dev")
class DevelopmentToken {

    static final String PATH = "/development/token/";

    private static final int OK = 200;
    private static final int BAD_GATEWAY = 502;

    private static final Logger LOG = Logger.getLogger(DevelopmentToken.class);

    private final URI tokenEndpoint;

    DevelopmentToken(@ConfigProperty(name = "quarkus.oidc.auth-server-url") String authServerUrl) {
        this.tokenEndpoint = URI.create(authServerUrl + "/token");
    }

    void offer(@Observes Router router) {
        router.route(HttpMethod.GET, PATH + ":user").blockingHandler(this::answer);
    }

    void announce(@Observes StartupEvent start) {
        LOG.info("Log in as rita, chen, edith or ada with any password. For a program, GET " + PATH
                + "edith answers with a token");
    }

    private void answer(RoutingContext request) {
        try {
            String token = of(request.pathParam("user"));
            request.response().putHeader("Content-Type", "text/plain").end(token);
        } catch (IOException e) {
            request.response().setStatusCode(BAD_GATEWAY).end(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            request.fail(e);
        }
    }

    String of(String user) throws IOException, InterruptedException {
        String form = "grant_type=password&client_id=quarkus-app&client_secret=secret&password=any&username="
                + URLEncoder.encode(user, StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(tokenEndpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != OK) {
            throw new IOException("The login answered with status " + answer.statusCode() + ": " + answer.body());
        }
        return new JsonObject(answer.body()).getString("access_token");
    }
}
