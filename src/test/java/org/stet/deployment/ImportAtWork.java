package org.stet.deployment;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.stet.Caller;

/** A file of checks on its way from the upload to the approval. */
final class ImportAtWork {

    private static final String STATE =
            "query($id: ID!) { import(id: $id) { state version counts { outcome count } failure } }";

    private final Caller edith = Caller.edith();
    private final Caller ada = Caller.ada();
    private String id;

    /** How long it takes until the dry run has said what it would do. */
    Duration isUploadedAndRead(Path file) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        id = given().auth()
                .oauth2(edith.token())
                .contentType("application/octet-stream")
                .body(file.toFile())
                .post("/import?format=CLAIM_REVIEW&language=en&fileName=checks.jsonld")
                .then()
                .statusCode(201)
                .extract()
                .path("importId");
        Work.until("READY", Set.of("READING"), this::state);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** How long it takes until everything is published. */
    Duration isApproved() throws InterruptedException {
        edith.succeed("proposeImport", Map.of("importId", id, "expectedVersion", version()), "import { id }");
        ada.succeed("approveImport", Map.of("importId", id, "expectedVersion", version()), "import { id }");
        return Work.until("DONE", Set.of("APPROVING"), this::state);
    }

    /** What became of the checks in the file. */
    String outcome() {
        return edith.ask(STATE, Map.of("id", id)).getList("import.counts").toString();
    }

    private String state() {
        return edith.ask(STATE, Map.of("id", id)).getString("import.state");
    }

    private int version() {
        return edith.ask(STATE, Map.of("id", id)).getInt("import.version");
    }
}
