package org.stet.deployment.speed;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** The front page as a persisted query, by GET: what the program, a proxy or a browser may keep. */
final class KeptAnswer {

    private final Client client;
    private final Request get;

    KeptAnswer(Client client) {
        this.client = client;
        this.get = new Request(
                "GET",
                "/graphql?extensions=" + URLEncoder.encode(extensions(), StandardCharsets.UTF_8),
                new byte[0],
                Map.of("Accept", "application/json"));
    }

    private static String query() {
        return Questions.frontPageBody().get("query").toString();
    }

    private static String extensions() {
        String hash = HexFormat.of().formatHex(Sha256.of(query().getBytes(StandardCharsets.UTF_8)));
        return Questions.json(Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash)));
    }

    /** Empty when the program keeps no documents. */
    Optional<Request> request() throws IOException, InterruptedException {
        String body = "{\"query\":" + Questions.json(query()) + ",\"extensions\":" + extensions() + "}";
        client.send(Request.post("/graphql", body, Map.of("Content-Type", "application/json")));
        HttpResponse<String> answer = client.send(get);
        return answer.statusCode() == Client.OK && answer.body().startsWith("{\"data\"")
                ? Optional.of(get)
                : Optional.empty();
    }

    /** The same by a client that has the answer; empty when the program does not say by what it is known. */
    Optional<Request> unchanged() throws IOException, InterruptedException {
        return client.send(get)
                .headers()
                .firstValue("ETag")
                .map(tag -> new Request(
                        "GET", get.path(), get.body(), Map.of("Accept", "application/json", "If-None-Match", tag)));
    }

    int bytes() throws IOException, InterruptedException {
        return client.send(get).body().getBytes(StandardCharsets.UTF_8).length;
    }
}
