package org.stet.deployment;

import java.net.URI;
import java.sql.Connection;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.stet.FigureTable;

/**
 * What taking claims away and bringing them along costs on the machine that this runs on: told, and never judged. No part
 * of the build; it is asked for by name.
 */
class TransferFigures {

    private static final int CLAIMS = Integer.getInteger("stet.figures.claims", 1_000_000);
    private static final String HEAP = "256m";

    @Test
    void ofAGreatDesk() throws Exception {
        try (WholeDesk desk = WholeDesk.open(HEAP)) {
            GeneratedDesk generated = new GeneratedDesk(desk.database());
            generated.publish(CLAIMS);
            FigureTable table = new FigureTable("%,d published claims, a heap of %s".formatted(CLAIMS, HEAP));
            stream(table, desk, generated);
            table.print();
        }
    }

    private static void stream(FigureTable table, WholeDesk desk, GeneratedDesk generated) throws Exception {
        try (Connection connection = generated.connect()) {
            Taken.byCopy(connection);
            Taken copy = Taken.byCopy(connection);
            Duration before = desk.program().processorTime();
            Taken stream = Taken.from(URI.create(desk.address() + "/export/claims.ndjson"));
            Duration cost = desk.program().processorTime().minus(before);
            table.row("COPY (SELECT document FROM publication)", "%.0f MB/s", copy.megabytesPerSecond());
            table.row("/export/claims.ndjson", "%.0f MB/s", stream.megabytesPerSecond());
            table.row("  of COPY", "%.2f", stream.megabytesPerSecond() / copy.megabytesPerSecond());
            table.row("  size", "%.0f MB", stream.bytes() / 1e6);
            table.row("  first byte after", "%d ms", stream.firstByte().toMillis());
            table.row("  processor time of the program a claim", "%.0f µs", cost.toNanos() / 1e3 / CLAIMS);
            table.row("  memory of the process, at most", "%d MB", Memory.most(desk.program()));
        }
    }
}
