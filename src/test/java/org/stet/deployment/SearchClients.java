package org.stet.deployment;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Several people who search at the same time, each with the next text as soon as the last one is answered. */
final class SearchClients {

    private final URI endpoint;
    private final String token;
    /** Each person has a connection of their own; HTTP/2 would send all of them through one, where they wait in line. */
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param token null for a reader */
    SearchClients(String address, String token) {
        this.endpoint = URI.create(address + "/graphql");
        this.token = token;
    }

    /** @return how long each answer took, the shortest first */
    Duration[] ask(int people, int requests, IntFunction<String> body) throws Exception {
        AtomicInteger next = new AtomicInteger();
        List<Callable<List<Duration>>> searching = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            searching.add(() -> {
                List<Duration> taken = new ArrayList<>();
                for (int number = next.getAndIncrement(); number < requests; number = next.getAndIncrement()) {
                    taken.add(answer(body.apply(number)));
                }
                return taken;
            });
        }
        List<Duration> all = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(people);
        try {
            for (Future<List<Duration>> one : threads.invokeAll(searching)) {
                all.addAll(one.get());
            }
        } finally {
            threads.shutdownNow();
        }
        Collections.sort(all);
        return all.toArray(Duration[]::new);
    }

    private Duration answer(String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(endpoint).header("Content-Type", "application/json");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        long begin = System.nanoTime();
        String answer = http.send(
                        request.POST(HttpRequest.BodyPublishers.ofString(body)).build(), BodyHandlers.ofString())
                .body();
        Duration taken = Duration.ofNanos(System.nanoTime() - begin);
        if (answer.contains("\"errors\"")) {
            throw new AssertionError(answer);
        }
        return taken;
    }
}
