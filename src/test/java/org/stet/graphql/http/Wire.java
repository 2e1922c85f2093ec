package org.stet.graphql.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.stet.Caller;

/** Sends requests byte for byte, which test clients of a higher level would mend. */
final class Wire {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI endpoint;

    Wire(URI endpoint) {
        this.endpoint = endpoint;
    }

    /** An answer; its body is JSON with at most one error, or the test looks closer. */
    record Answer(HttpResponse<String> http) {

        int status() {
            return http.statusCode();
        }

        String header(String name) {
            return http.headers().firstValue(name).orElse(null);
        }

        JsonPath json() {
            return JsonPath.from(http.body());
        }

        String code() {
            return json().getString("errors[0].extensions.code");
        }

        String message() {
            return json().getString("errors[0].message");
        }
    }

    static String body(String document, Map<String, ?> variables) {
        try {
            return JSON.writeValueAsString(Map.of("query", document, "variables", variables));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    HttpRequest.Builder request() {
        return HttpRequest.newBuilder(endpoint);
    }

    HttpRequest.Builder post(byte[] body) {
        return request().header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(body));
    }

    HttpRequest.Builder post(String body) {
        return post(body.getBytes(StandardCharsets.UTF_8));
    }

    /** @param parameters encoded here */
    HttpRequest.Builder get(Map<String, String> parameters) {
        StringBuilder query = new StringBuilder("?");
        parameters.forEach((name, value) -> query.append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .append('&'));
        return HttpRequest.newBuilder(URI.create(endpoint + query.toString()));
    }

    Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    Answer ask(String document) {
        return send(post(body(document, Map.of())));
    }

    Answer ask(Caller caller, String document, Map<String, ?> variables) {
        return send(post(body(document, variables)).header("Authorization", "Bearer " + caller.token()));
    }

    Answer ask(Caller caller, String document) {
        return ask(caller, document, Map.of());
    }
}
