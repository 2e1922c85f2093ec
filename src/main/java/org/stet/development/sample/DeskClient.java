package org.stet.development.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Speaks GraphQL to a desk over HTTP, as any program would. */
final class DeskClient {

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final URI endpoint;
    private final UnaryOperator<String> tokenOf;

    /** @param tokenOf gives a bearer token for a user's name */
    DeskClient(URI endpoint, UnaryOperator<String> tokenOf) {
        this.endpoint = endpoint;
        this.tokenOf = tokenOf;
    }

    /** The {@code data} of the answer. */
    JsonNode ask(String user, String document, Map<String, ?> variables) {
        JsonNode answer = send(user, document, variables);
        if (answer.has("errors")) {
            throw new IllegalStateException(user + ": " + answer.get("errors"));
        }
        return answer.get("data");
    }

    private JsonNode send(String user, String document, Map<String, ?> variables) {
        try {
            String body = json.writeValueAsString(Map.of("query", document, "variables", variables));
            HttpRequest request = HttpRequest.newBuilder(endpoint)
                    .header("Content-Type", "application/json")
                    .header("Authorization", "Bearer " + tokenOf.apply(user))
                    .timeout(Duration.ofSeconds(30))
                    .POST(BodyPublishers.ofString(body))
                    .build();
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            return json.readTree(response.body());
        } catch (IOException unreachable) {
            throw new IllegalStateException("The desk does not answer at " + endpoint, unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
