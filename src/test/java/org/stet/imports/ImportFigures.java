package org.stet.imports;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;

/**
 * What an import costs on this machine, told and never judged: {@code ./mvnw test -Dtest=ImportFigures}, with
 * {@code -Dstet.figures.checks=100000} for another number of checks.
 */
@QuarkusTest
class ImportFigures implements DeskTest {

    private static final int CHECKS = Integer.getInteger("stet.figures.checks", 20_000);

    @TestHTTPResource("/import?format=CLAIM_REVIEW&fileName=figures.json")
    URI address;

    @Test
    void anImportOfManyChecks() throws Exception {
        Path file = written();
        try {
            Instant begin = Instant.now();
            String id = upload(file);
            Duration upload = Duration.between(begin, Instant.now());
            long heap = watch(id);
            Duration dryRun = Duration.between(begin, Instant.now());
            System.out.printf(
                    "%n%,d checks, %,d bytes: upload %s, upload and dry run %s (%,.0f a second), heap at most %d MB%n",
                    CHECKS, Files.size(file), upload, dryRun, CHECKS * 1000.0 / dryRun.toMillis(), heap >> 20);
            System.out.println(read(id, "counts { outcome count } failure").getString("counts"));

            step("proposeImport", ImportedFile.EDITH, id);
            begin = Instant.now();
            step("approveImport", ImportedFile.OLGA, id);
            heap = watch(id);
            Duration approval = Duration.between(begin, Instant.now());
            System.out.printf(
                    "approval %s (%,.0f a second), heap at most %d MB; %s %s%n",
                    approval,
                    CHECKS * 1000.0 / approval.toMillis(),
                    heap >> 20,
                    read(id, "state").getString("state"),
                    read(id, "failure").getString("failure"));
        } finally {
            Files.delete(file);
        }
    }

    private static Path written() throws IOException {
        Path file = Files.createTempFile("figures", ".json");
        String[] labels = {"True", "Mostly false", "Half true", "False", "Misleading", "Falsch", "Faux"};
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("[");
            for (int i = 0; i < CHECKS; i++) {
                Review review = new Review(
                        "house" + i % 20 + ".example",
                        "https://www.house" + i % 20 + ".example/checks/" + i,
                        "The town of number " + i + " spent " + i % 997
                                + " million on a harbour that nobody uses, says the mayor",
                        labels[i % labels.length]);
                out.write((i == 0 ? "" : ",\n") + review.json());
            }
            out.write("]");
        }
        return file;
    }

    private String upload(Path file) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + ImportedFile.EDITH.token())
                .POST(HttpRequest.BodyPublishers.ofFile(file))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        return JsonPath.from(answer.body()).getString("importId");
    }

    /** The most heap that was in use while the program worked. */
    private static long watch(String id) throws InterruptedException {
        long most = 0;
        String state = read(id, "state").getString("state");
        while (state.equals("READING") || state.equals("APPROVING")) {
            most = Math.max(
                    most,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
            Thread.sleep(250);
            state = read(id, "state").getString("state");
        }
        return most;
    }

    private static JsonPath read(String id, String selection) {
        return ImportedFile.EDITH
                .ask("query($id: ID!) { import(id: $id) { " + selection + " } }", Map.of("id", id))
                .setRootPath("data.import");
    }

    private static void step(String mutation, Caller editor, String id) {
        editor.succeed(
                mutation,
                Map.of("importId", id, "expectedVersion", read(id, "version").getInt("version")),
                "import { id }");
    }
}
