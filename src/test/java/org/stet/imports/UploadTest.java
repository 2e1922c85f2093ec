package org.stet.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.graphql.NodeType;

@QuarkusTest
class UploadTest implements DeskTest {

    private static final byte[] SOMETHING = "[]".getBytes(StandardCharsets.UTF_8);

    private static Response upload(Caller caller, String format, Map<String, ?> parameters) {
        return ImportedFile.upload(caller, format, SOMETHING, parameters);
    }

    private static void assertRefused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getString("error.code")).isEqualTo(code);
    }

    @Test
    void onlyEditorsUpload() {
        assertRefused(upload(Caller.nobody(), "CSV", Map.of()), 401, "UNAUTHENTICATED");
        assertRefused(upload(Caller.chen(), "CSV", Map.of()), 403, "FORBIDDEN");
        assertRefused(upload(new Caller("x", "editor", "no.token.atall"), "CSV", Map.of()), 401, "UNAUTHENTICATED");
    }

    @Test
    void theAddressSaysWhatTheFileIs() {
        assertRefused(upload(Caller.edith(), "XLS", Map.of()), 400, "BAD_REQUEST");
        assertRefused(upload(Caller.edith(), "CSV", Map.of("columns", "[1]")), 400, "BAD_REQUEST");
        assertRefused(upload(Caller.edith(), "CSV", Map.of("columns", "{\"colour\": \"A\"}")), 400, "BAD_REQUEST");
        assertRefused(upload(Caller.edith(), "CSV", Map.of("language", "klingonish-")), 400, "BAD_REQUEST");
        assertRefused(upload(Caller.edith(), "CSV", Map.of("publisherUrl", "javascript:1")), 400, "BAD_REQUEST");
        assertRefused(ImportedFile.upload(Caller.edith(), "CSV", new byte[0], Map.of()), 400, "BAD_REQUEST");
    }

    @Test
    void theBytesComeAsTheyAre() {
        Response form = given().auth()
                .oauth2(Caller.edith().token())
                .multiPart("file", "checks.csv", SOMETHING)
                .post("/import?format=CSV");
        assertRefused(form, 415, "UNSUPPORTED_MEDIA_TYPE");
        Response get = given().auth().oauth2(Caller.edith().token()).get("/import?format=CSV");
        assertRefused(get, 405, "METHOD_NOT_ALLOWED");
        assertThat(get.header("Allow")).isEqualTo("POST");
    }

    @Test
    void aFileLargerThanOtherRequestsMayBeIsTaken() {
        byte[] large = (" ".repeat(11_000_000)
                        + Review.of("Ferries are large", "True").json())
                .getBytes(StandardCharsets.UTF_8);
        Response taken = ImportedFile.upload(Caller.edith(), "CLAIM_REVIEW", large, Map.of("fileName", "large.json"));
        assertThat(taken.statusCode()).as(taken.asString()).isEqualTo(201);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedBeforeItIsSent() throws IOException {
        try (Socket client = begun(3L << 30)) {
            String answer = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 413").contains("REQUEST_TOO_LARGE");
        }
    }

    @Test
    void aClientThatGoesAwayLeavesNothing() throws IOException, InterruptedException {
        int before = imports();
        List<Path> files = files();
        Set<Path> begun = new HashSet<>();
        try (Socket client = begun(1_000_000)) {
            client.getOutputStream().write(SOMETHING);
            client.getOutputStream().flush();
            until(() -> {
                begun.addAll(files());
                files.forEach(begun::remove);
                return !begun.isEmpty();
            });
        }
        // Files of imports that ended before may go in the meantime as well.
        until(() -> begun.stream().noneMatch(Files::exists));
        assertThat(imports()).isEqualTo(before);
    }

    @Test
    void whatElseSomebodyKeepsInTheDirectoryStaysAndIsInNobodysWay() throws IOException, InterruptedException {
        Path note = Path.of("target", "imports", "read me.txt");
        Files.createDirectories(note.getParent());
        Files.writeString(note, "Files of imports lie here.");

        ImportedFile file = ImportedFile.of(
                "CLAIM_REVIEW", Review.of("Ferries are kept", "True").json());
        ImportedFile.EDITH.succeed("discardImport", file.because("A trial"), "import { id }");

        UUID id = NodeType.IMPORT.uuid(file.id()).orElseThrow();
        until(() -> Files.notExists(note.resolveSibling(id.toString())));
        assertThat(note).exists();
        Files.delete(note);
    }

    /** The head of an upload, whose body the caller sends or does not. */
    private static Socket begun(long bytes) throws IOException {
        Socket client = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        client.setSoTimeout(20_000);
        String head = "POST /import?format=CSV HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/octet-stream\r\nAuthorization: Bearer %s\r\nContent-Length: %d\r\n\r\n"
                        .formatted(Caller.edith().token(), bytes);
        client.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
        return client;
    }

    private static int imports() {
        return Caller.edith().ask("{ imports(first: 1) { totalCount } }").getInt("imports.totalCount");
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.walk(Path.of("target", "imports"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException | UncheckedIOException changing) {
            return List.of();
        }
    }

    private static void until(BooleanSupplier condition) throws InterruptedException {
        long patience = System.nanoTime() + 20_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(patience);
            Thread.sleep(20);
        }
    }
}
