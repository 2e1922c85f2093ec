package org.stet.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.Caller;

/** A file of other people's checks on its way through the desk: Edith brings it, Olga approves it. */
public final class ImportedFile {

    static final Caller EDITH = Caller.edith();
    static final Caller OLGA = Caller.editor("olga");

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Set<String> AT_WORK = Set.of("READING", "APPROVING");

    private final String id;

    private ImportedFile(String id) {
        this.id = id;
    }

    /** Uploaded and read. */
    public static ImportedFile of(String format, String content) {
        return of(format, content, Map.of());
    }

    static ImportedFile of(String format, String content, Map<String, ?> parameters) {
        Response answer = upload(EDITH, format, content.getBytes(StandardCharsets.UTF_8), parameters);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return new ImportedFile(answer.jsonPath().getString("importId")).worked();
    }

    static Response upload(Caller caller, String format, byte[] content, Map<String, ?> parameters) {
        var request = given().queryParam("format", format)
                .queryParams(parameters)
                .contentType("application/octet-stream")
                .body(content);
        String token = caller.token();
        return (token == null ? request : request.auth().oauth2(token)).post("/import");
    }

    /** Waits for the program to be done with what it does. */
    ImportedFile worked() {
        Instant patience = Instant.now().plus(PATIENCE);
        while (AT_WORK.contains(state()) && Instant.now().isBefore(patience)) {
            pause();
        }
        assertThat(state()).isNotIn(AT_WORK);
        return this;
    }

    private static void pause() {
        try {
            Thread.sleep(25);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    String id() {
        return id;
    }

    String state() {
        return read("state").getString("state");
    }

    JsonPath read(String selection) {
        return EDITH.ask("query($id: ID!) { import(id: $id) { " + selection + " } }", Map.of("id", id))
                .setRootPath("data.import");
    }

    /** The outcome of each check, in the file's order. */
    List<String> outcomes() {
        return read("lines(first: 100) { nodes { outcome } }").getList("lines.nodes.outcome");
    }

    String only(String field) {
        List<String> values =
                read("lines(first: 100) { nodes { " + field + " } }").getList("lines.nodes." + field);
        assertThat(values).hasSize(1);
        return values.get(0);
    }

    Map<String, Object> input() {
        return new HashMap<>(
                Map.of("importId", id, "expectedVersion", read("version").getInt("version")));
    }

    Map<String, Object> because(String reason) {
        Map<String, Object> input = input();
        input.put("reason", reason);
        return input;
    }

    ImportedFile reread() {
        EDITH.succeed("rereadImport", input(), "import { id }");
        return worked();
    }

    ImportedFile propose() {
        EDITH.succeed("proposeImport", input(), "import { id }");
        return this;
    }

    ImportedFile approve() {
        OLGA.succeed("approveImport", input(), "import { id }");
        return worked();
    }

    /** Proposed and approved. */
    public ImportedFile imported() {
        propose().approve();
        assertThat(read("state failure").getString("state"))
                .as(read("failure").getString("failure"))
                .isEqualTo("DONE");
        return this;
    }

    /** The ids of the claims of its checks, in the file's order. */
    public List<String> claims() {
        return read("lines(first: 100) { nodes { claim { id } } }").getList("lines.nodes.claim.id");
    }
}
