package org.stet.deployment.speed;

import io.hyperfoil.api.config.Benchmark;
import io.hyperfoil.api.config.BenchmarkBuilder;
import io.hyperfoil.api.processor.Processor;
import io.hyperfoil.api.session.Session;
import io.hyperfoil.api.statistics.StatisticsSnapshot;
import io.hyperfoil.core.impl.LocalSimulationRunner;
import io.hyperfoil.http.api.HttpMethod;
import io.hyperfoil.http.config.HttpPluginBuilder;
import io.hyperfoil.http.steps.HttpStepCatalog;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;

/** Clients with a connection each, driven by Hyperfoil. */
final class HttpLoad implements Load {

    private static final ByteBuf ERRORS = Unpooled.copiedBuffer("{\"errors\"", StandardCharsets.UTF_8);

    /**
     * What is asked now; one load is under way at a time. Hyperfoil looks through everything that a step refers to, byte by
     * byte, and must not find thousands of requests.
     */
    private static IntFunction<Request> asked;

    private static final ThreadLocal<Request> CURRENT = new ThreadLocal<>();
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final AtomicReference<String> REFUSED = new AtomicReference<>();

    private final URI address;
    private final int clients;
    private final IntFunction<Request> requests;

    HttpLoad(URI address, int clients, IntFunction<Request> requests) {
        this.address = address;
        this.clients = clients;
        this.requests = requests;
    }

    @Override
    public Latencies drive(Duration window) {
        asked = requests;
        REFUSED.set(null);
        StatisticsSnapshot all = new StatisticsSnapshot();
        Benchmark benchmark = benchmark(window);
        LocalSimulationRunner runner = new LocalSimulationRunner(
                benchmark, (phase, step, metric, snapshot, done) -> all.add(snapshot), null, null);
        runner.run();
        if (REFUSED.get() != null) {
            throw new AssertionError("Answered with errors: " + REFUSED.get());
        }
        if (all.errors() + all.invalid > 0 || all.responseCount == 0) {
            throw new AssertionError("Not answered: " + all);
        }
        return new Latencies(all.histogram, window.toNanos());
    }

    private Benchmark benchmark(Duration window) {
        Request example = requests.apply(0);
        BenchmarkBuilder builder = BenchmarkBuilder.builder().name("load").threads(1);
        builder.addPlugin(HttpPluginBuilder::new)
                .http()
                .host(address.getHost())
                .port(address.getPort())
                .allowHttp2(false)
                .sharedConnections(clients)
                .requestTimeout("60s");
        var step = builder.addPhase("load")
                .always(clients)
                .duration(window.toMillis())
                .scenario()
                .initialSequence("ask")
                .step(HttpStepCatalog.SC)
                .httpRequest(HttpMethod.valueOf(example.method()))
                .path(session -> {
                    CURRENT.set(asked.apply(NEXT.getAndIncrement()));
                    return CURRENT.get().path();
                });
        if (example.body().length > 0) {
            step.body((session, connection) ->
                    Unpooled.wrappedBuffer(CURRENT.get().body()));
        }
        for (Map.Entry<String, String> header : example.headers().entrySet()) {
            step.headerAppender((session, writer) -> writer.putHeader(header.getKey(), header.getValue()));
        }
        step.handler().body(fragmented -> new RefusesErrors()).endHandler();
        step.sync(true);
        return builder.build();
    }

    /** An answer with errors begins with them. */
    private record RefusesErrors() implements Processor {

        @Override
        public void process(Session session, ByteBuf data, int offset, int length, boolean isLast) {
            int needed = ERRORS.readableBytes();
            if (length >= needed && ByteBufUtil.equals(data, offset, ERRORS, 0, needed)) {
                REFUSED.set(data.toString(offset, length, StandardCharsets.UTF_8));
            }
        }
    }
}
