package org.stet.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;

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
}
