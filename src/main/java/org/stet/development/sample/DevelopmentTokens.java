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

    private static final int ATTEMPTS = 240;
    private static final int PAUSE_MILLIS = 500;

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

    /** Waits until the desk answers, which it does a moment after it has begun to start. */
    void await() {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                apply("rita");
                return;
            } catch (UncheckedIOException notYet) {
                pause();
            }
        }
        throw new IllegalStateException("The desk does not answer at " + desk);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
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
