package org.stet.deployment.speed;

/** What an answer costs. What nobody counts is not a number. */
record Figures(
        double perSecond,
        double p50,
        double p95,
        double p99,
        double programMillis,
        double databaseMillis,
        double statements,
        double allocatedKilobytes) {

    static final String HEAD = "%-44s %10s %8s %8s %8s %10s %10s %10s %12s"
            .formatted(
                    "",
                    "requests/s",
                    "p50 ms",
                    "p95 ms",
                    "p99 ms",
                    "program ms",
                    "database ms",
                    "statements",
                    "allocated kB");

    String row(String who) {
        return "%-44s %10.0f %8.2f %8.2f %8.2f %10.3f %10.3f %10.0f %12.0f"
                .formatted(who, perSecond, p50, p95, p99, programMillis, databaseMillis, statements, allocatedKilobytes)
                .replace("NaN", "  -");
    }

    /** Each figure as a ratio to that of somebody else; the program's and the database's time together. */
    String ratios(String what, Figures floor) {
        double all = processorMillis() / floor.processorMillis();
        return "%-44s %10.2f %8.2f %8.2f %8.2f %21.2f %10s %12s"
                .formatted(
                        "    times " + what,
                        perSecond / floor.perSecond,
                        p50 / floor.p50,
                        p95 / floor.p95,
                        p99 / floor.p99,
                        all,
                        "",
                        "");
    }

    private double processorMillis() {
        return programMillis + databaseMillis;
    }
}
