package org.stet.deployment.speed;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** How great a benchmark is wanted. Each is a system property, {@code speed.claims} and so on; docs/speed.md explains them. */
record Settings(
        int claims,
        long seed,
        Duration window,
        Duration patience,
        int clients,
        String heap,
        Path data,
        Path other,
        String only,
        boolean withStatements) {

    static Settings asked() {
        int claims = Integer.getInteger("speed.claims", 10_000);
        long seed = Long.getLong("speed.seed", 7);
        Path data = Path.of(
                System.getProperty("speed.data", Path.of("target", "speed").toString()));
        String other = System.getProperty("speed.other");
        return new Settings(
                claims,
                seed,
                Duration.ofSeconds(Integer.getInteger("speed.seconds", 10)),
                Duration.ofSeconds(Integer.getInteger("speed.warm-up", 60)),
                Integer.getInteger("speed.clients", 8),
                System.getProperty("speed.heap", "256m"),
                data.resolve(claims + "-" + seed),
                other == null ? null : Path.of(other),
                System.getProperty("speed.only", ""),
                Boolean.getBoolean("speed.statements"));
    }

    /** Whether a question is among those that are wanted; all are when nothing is said. */
    boolean wants(String question) {
        return only.isEmpty() || List.of(only.split(",")).contains(question);
    }
}
