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

    private static final int OK = 200;

    private final RunningDesk desk;
    private final Request get;

    KeptAnswer(RunningDesk desk) {
        this.desk = desk;
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
        desk.send(Request.post("/graphql", body, Map.of("Content-Type", "application/json")));
        HttpResponse<String> answer = desk.send(get);
        return answer.statusCode() == OK && answer.body().startsWith("{\"data\"") ? Optional.of(get) : Optional.empty();
    }

    /** The same by a client that has the answer; empty when the program does not say by what it is known. */
    Optional<Request> unchanged() throws IOException, InterruptedException {
        return desk.send(get)
                .headers()
                .firstValue("ETag")
                .map(tag -> new Request(
                        "GET", get.path(), get.body(), Map.of("Accept", "application/json", "If-None-Match", tag)));
    }

    int bytes() throws IOException, InterruptedException {
        return desk.send(get).body().getBytes(StandardCharsets.UTF_8).length;
    }
}
