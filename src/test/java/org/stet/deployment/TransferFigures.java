package org.stet.deployment;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.FigureTable;

/**
 * What taking claims away and bringing them along costs on the machine that this runs on: told, and never judged. No part
 * of the build; it is asked for by name.
 */
class TransferFigures {

    private static final int CLAIMS = Integer.getInteger("stet.figures.claims", 1_000_000);
    private static final int REVIEWS = Integer.getInteger("stet.figures.reviews", 100_000);
    private static final String HEAP = "256m";

    @Test
    void ofAGreatDesk() throws Exception {
        try (WholeDesk desk = WholeDesk.open(HEAP)) {
            GeneratedDesk generated = new GeneratedDesk(desk.database());
            generated.publish(CLAIMS);
            RestAssured.baseURI = desk.address();
            Caller.logInAt((name, role) -> desk.tokenOf(name));
            FigureTable table = new FigureTable("%,d published claims, a heap of %s".formatted(CLAIMS, HEAP));
            stream(table, desk, generated);
            freeze(table);
            bringAlong(table, desk);
            table.row("memory of the process, at most", "%d MB", Memory.most(desk.program()));
            table.print();
        }
    }

    private static void stream(FigureTable table, WholeDesk desk, GeneratedDesk generated) throws Exception {
        try (Connection connection = generated.connect()) {
            Taken.byCopy(connection);
            Taken copy = Taken.byCopy(connection);
            Duration before = desk.program().processorTime();
            Taken stream = Taken.from(URI.create(desk.address() + "/export/claims.ndjson"));
            table.row("COPY (SELECT document FROM publication)", "%.0f MB/s", copy.megabytesPerSecond());
            table.row("/export/claims.ndjson", "%.0f MB/s", stream.megabytesPerSecond());
            table.row("  of COPY", "%.2f", stream.megabytesPerSecond() / copy.megabytesPerSecond());
            table.row("  size", "%.0f MB", stream.bytes() / 1e6);
            table.row("  first byte after", "%d ms", stream.firstByte().toMillis());
            table.row("  processor time of the program a claim", "%.0f µs", spent(desk, before, CLAIMS));
            table.row("  memory of the process, at most", "%d MB", Memory.most(desk.program()));
        }
    }

    private static void freeze(FigureTable table) throws InterruptedException {
        ExportAtWork export = new ExportAtWork();
        for (List<String> formats : List.of(List.of("NDJSON"), List.of("NDJSON", "CSV", "CLAIM_REVIEW"))) {
            table.row("frozen as " + String.join(", ", formats), "%,d claims/s", rate(CLAIMS, export.takes(formats)));
        }
    }

    private static void bringAlong(FigureTable table, WholeDesk desk) throws IOException, InterruptedException {
        Path file = Files.createTempFile("checks", ".jsonld");
        try {
            new GeneratedReviews().write(file, REVIEWS);
            ImportAtWork first = new ImportAtWork();
            Duration before = desk.program().processorTime();
            Duration read = first.isUploadedAndRead(file);
            table.row("%,d ClaimReviews, uploaded and read".formatted(REVIEWS), "%,d/s", rate(REVIEWS, read));
            table.row("  processor time of the program a review", "%.0f µs", spent(desk, before, REVIEWS));
            Duration approved = first.isApproved();
            table.row("  approved: recorded and published", "%,d/s", rate(REVIEWS, approved));
            table.row("  all of it", "%,d/s", rate(REVIEWS, read.plus(approved)));
            table.row("  outcome", "%s", first.outcome());
            ImportAtWork second = new ImportAtWork();
            table.row("  the same file again", "%,d/s", rate(REVIEWS, second.isUploadedAndRead(file)));
            table.row("  outcome", "%s", second.outcome());
        } finally {
            Files.delete(file);
        }
    }

    private static long rate(int things, Duration taken) {
        return Math.round(things / (taken.toNanos() / 1e9));
    }

    private static double spent(WholeDesk desk, Duration before, int things) {
        return desk.program().processorTime().minus(before).toNanos() / 1e3 / things;
    }
}
