package org.stet.development.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** The tokens that a development desk hands out to whoever asks. */
final class DevelopmentTokens implements UnaryOperator<String> {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final URI desk;

    DevelopmentTokens(URI desk) {
        this.desk = desk;
    }

    @Override
    public String apply(String user) {
        return tokens.computeIfAbsent(user, this::fetch);
    }

    private String fetch(String user) {
        try {
            HttpRequest request = HttpRequest.newBuilder(desk.resolve("/development/token/" + user))
                    .build();
            return http.send(request, BodyHandlers.ofString()).body().strip();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
