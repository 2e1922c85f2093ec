package org.stet.deployment.speed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Somebody who asks once and reads the answer. */
final class Client {

    static final int OK = 200;

    private static final int NOT_MODIFIED = 304;

    private final URI address;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Client(URI address) {
        this.address = address;
    }

    URI address() {
        return address;
    }

    HttpResponse<String> send(Request request) throws IOException, InterruptedException {
        HttpRequest.Builder built = HttpRequest.newBuilder(address.resolve(request.path()));
        request.headers().forEach(built::header);
        built.method(request.method(), HttpRequest.BodyPublishers.ofByteArray(request.body()));
        return http.send(built.build(), BodyHandlers.ofString());
    }

    /** Fails unless it is answered without errors. */
    String ask(Request request) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request);
        String body = answer.body();
        boolean answered = answer.statusCode() == OK || answer.statusCode() == NOT_MODIFIED;
        if (!answered || body.startsWith("{\"errors\"") || body.contains("\"userErrors\":[{")) {
            throw new AssertionError(answer.statusCode() + ": " + body);
        }
        return body;
    }
}
