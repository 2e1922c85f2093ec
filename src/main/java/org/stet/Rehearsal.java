package org.stet;

import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * A start for the Java machine to take notes of ({@code -XX:ArchiveClassesAtExit}): later starts with these notes take
 * little more than half the processor time. It can be made while an image is built, because it needs neither a database nor
 * a login, is answered nothing but errors, and ends by itself.
 */
public final class Rehearsal implements QuarkusApplication {

    private static final String ARGUMENT = "rehearse";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The port of "discard", where nobody listens: what is asked there fails at once. */
    private static final Map<String, String> SETTINGS = Map.of(
            "quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:9/rehearsal",
            "quarkus.datasource.username", ARGUMENT,
            "quarkus.datasource.password", ARGUMENT,
            "quarkus.flyway.migrate-at-start", "false",
            "quarkus.hibernate-orm.schema-management.strategy", "none",
            "quarkus.oidc.auth-server-url", "http://127.0.0.1:9",
            "quarkus.oidc.client-id", ARGUMENT,
            "quarkus.http.host", "127.0.0.1",
            "quarkus.http.port", "0",
            "quarkus.log.level", "OFF");

    private static final String QUESTION = """
            {"query": "{ publishedClaims(first: 1) { nodes { id statement } } }"}""";

    static boolean isAskedFor(String... arguments) {
        return List.of(arguments).contains(ARGUMENT);
    }

    /** Has to be called before anything asks for a setting. */
    static void prepare() {
        SETTINGS.forEach(System::setProperty);
    }

    @Override
    public int run(String... arguments) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest question = to("graphql")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(QUESTION))
                .build();
        client.send(question, HttpResponse.BodyHandlers.discarding());
        client.send(to("q/health/ready").build(), HttpResponse.BodyHandlers.discarding());
        return 0;
    }

    private static HttpRequest.Builder to(String path) {
        int port = ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class);
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + path))
                .timeout(PATIENCE);
    }
}
