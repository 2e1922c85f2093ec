package org.stet.deployment.speed;

import io.hyperfoil.api.config.Benchmark;
import io.hyperfoil.api.config.BenchmarkBuilder;
import io.hyperfoil.api.processor.Processor;
import io.hyperfoil.api.statistics.StatisticsSnapshot;
import io.hyperfoil.core.impl.LocalSimulationRunner;
import io.hyperfoil.http.api.HttpMethod;
import io.hyperfoil.http.config.HttpPluginBuilder;
import io.hyperfoil.http.steps.HttpStepCatalog;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;

/** Clients with a connection each, driven by Hyperfoil. */
final class HttpLoad implements Load {

    private static final byte ERRORS = 'e';
    private static final int FIRST_KEY = 2;

    private final URI address;
    private final int clients;
    private final IntFunction<Request> requests;
    private final AtomicInteger next = new AtomicInteger();

    HttpLoad(URI address, int clients, IntFunction<Request> requests) {
        this.address = address;
        this.clients = clients;
        this.requests = requests;
    }

    @Override
    public Latencies drive(Duration window) {
        AtomicReference<String> refused = new AtomicReference<>();
        StatisticsSnapshot all = new StatisticsSnapshot();
        Benchmark benchmark = benchmark(window, refused);
        LocalSimulationRunner runner = new LocalSimulationRunner(
                benchmark, (phase, step, metric, snapshot, done) -> all.add(snapshot), null, null);
        runner.run();
        if (refused.get() != null) {
            throw new AssertionError("Answered with errors: " + refused.get());
        }
        if (all.errors() + all.invalid > 0 || all.responseCount == 0) {
            throw new AssertionError("Not answered: " + all);
        }
        return new Latencies(all.histogram, window.toNanos());
    }

    private Benchmark benchmark(Duration window, AtomicReference<String> refused) {
        Request example = requests.apply(0);
        BenchmarkBuilder builder = BenchmarkBuilder.builder().name("load").threads(1);
        builder.addPlugin(HttpPluginBuilder::new)
                .http()
                .host(address.getHost())
                .port(address.getPort())
                .allowHttp2(false)
                .sharedConnections(clients)
                .requestTimeout("60s");
        ThreadLocal<Request> current = new ThreadLocal<>();
        var step = builder.addPhase("load")
                .always(clients)
                .duration(window.toMillis())
                .scenario()
                .initialSequence("ask")
                .step(HttpStepCatalog.SC)
                .httpRequest(HttpMethod.valueOf(example.method()))
                .path(session -> {
                    current.set(requests.apply(next.getAndIncrement()));
                    return current.get().path();
                });
        if (example.body().length > 0) {
            step.body((session, connection) ->
                    Unpooled.wrappedBuffer(current.get().body()));
        }
        for (Map.Entry<String, String> header : example.headers().entrySet()) {
            step.headerAppender((session, writer) -> writer.putHeader(header.getKey(), header.getValue()));
        }
        step.handler().body(fragmented -> new RefusesErrors(refused)).endHandler();
        step.sync(true);
        return builder.build();
    }

    /** An answer with errors begins with them. */
    private record RefusesErrors(AtomicReference<String> refused) implements Processor {

        @Override
        public void process(
                io.hyperfoil.api.session.Session session, ByteBuf data, int offset, int length, boolean isLast) {
            if (length > FIRST_KEY && data.getByte(offset) == '{' && data.getByte(offset + FIRST_KEY) == ERRORS) {
                byte[] bytes = new byte[Math.min(length, 500)];
                data.getBytes(offset, bytes);
                refused.set(new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
            }
        }
    }
}
