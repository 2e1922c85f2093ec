package org.stet.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.stet.Caller;
import org.stet.export.run.ExportedSet;

/** All that files say, each text by the name of its file; a file inside a zip has a text of its own. */
final class ExportedTexts {

    private ExportedTexts() {}

    /** Of the live exports. */
    static Map<String, String> live() {
        Map<String, String> texts = new HashMap<>();
        for (String format : List.of("ndjson", "csv", "jsonld")) {
            texts.put("live " + format, text(given().get("/export/claims." + format)));
        }
        return texts;
    }

    /** Of a frozen export of a set in every format, with its manifest. */
    static Map<String, String> frozen(Caller editor, Caller reader, String set) throws IOException {
        Map<String, Object> input = Map.of("claimSetId", set, "formats", List.of("CLAIM_REVIEW", "NDJSON", "CSV"));
        ExportedSet export = new ExportedSet(
                set, editor.succeed("exportClaimSet", input, "export { id }").getString("export.id"));
        assertThat(export.over()).endsWith("DONE");

        Map<String, String> texts = new HashMap<>();
        for (String file : List.of("claims.ndjson", "claims.jsonld", "manifest.json", "manifest.jws")) {
            texts.put(file, text(export.download(reader, file)));
        }
        byte[] zip = export.download(reader, "claims.csv.zip").asByteArray();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                texts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private static String text(Response response) {
        assertThat(response.statusCode()).isEqualTo(200);
        return new String(response.asByteArray(), StandardCharsets.UTF_8);
    }
}
