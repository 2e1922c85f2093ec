package org.stet.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stet.DeskTest;
import org.stet.Sentences;
import org.stet.export.format.ClaimSchema;
import org.stet.export.format.SchemaCheck;
import org.stet.publication.ClaimInPrint;

@QuarkusTest
class ExportTest implements DeskTest {

    private static Response export(String format) {
        Response response = given().get("/export/claims." + format);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.header("Content-Disposition")).isEqualTo("attachment; filename=\"claims." + format + "\"");
        return response;
    }

    private static String text(Response response) {
        return new String(response.asByteArray(), StandardCharsets.UTF_8);
    }

    private static ClaimInPrint saying(String statement) {
        Map<String, Object> input = Sentences.claim();
        input.put("statement", statement);
        return ClaimInPrint.approved(input).publish();
    }

    private static ClaimInPrint opinion() {
        Map<String, Object> input = Sentences.claim();
        input.put("checkability", "OPINION");
        return ClaimInPrint.approved(input).publish();
    }

    private static String lineOf(ClaimInPrint claim, Response ndjson) {
        return text(ndjson)
                .lines()
                .filter(line -> line.contains(claim.publicId()))
                .findFirst()
                .orElse(null);
    }

    @Test
    void ndjsonHasEveryDocumentToTheLetter() throws Exception {
        ClaimInPrint claim = saying("Fähren können 35 „Lastwagen“ tragen 🚛");
        Response response = export("ndjson");

        assertThat(response.contentType()).startsWith("application/x-ndjson");
        String line = lineOf(claim, response);
        assertThat(JsonPath.from(line).getString("statement")).isEqualTo("Fähren können 35 „Lastwagen“ tragen 🚛");
        String digest = claim.read("publication { digest }").getString("publication.digest");
        assertThat(sha256(line)).isEqualTo(digest);
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void everyDocumentFitsTheSchemaBesideIt() {
        saying("Ferries");
        opinion();
        Response schema = given().get("/export/claim.schema.json");

        assertThat(schema.contentType()).startsWith("application/schema+json");
        assertThat(schema.asByteArray()).isEqualTo(ClaimSchema.json());
        assertThat(text(export("ndjson")).lines())
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(document ->
                        assertThat(SchemaCheck.faultsOf(document)).as(document).isEmpty());
    }

    @Test
    void aFileHoldsTheNewestVersionsOfWhatReadersSee() {
        ClaimInPrint corrected = ClaimInPrint.published().correct("UPDATE", "More is known.");
        ClaimInPrint withdrawn = ClaimInPrint.published().withdraw("It was a bus.");
        ClaimInPrint unpublished = ClaimInPrint.approved();
        Response response = export("ndjson");

        assertThat(JsonPath.from(lineOf(corrected, response)).getInt("version")).isEqualTo(2);
        assertThat(lineOf(withdrawn, response)).isNull();
        assertThat(lineOf(unpublished, response)).isNull();
    }

    @Test
    void aFileKeepsItsOrder() {
        ClaimInPrint first = ClaimInPrint.published();
        ClaimInPrint second = ClaimInPrint.published();
        first.correct("UPDATE", "More is known.");

        List<String> ids = text(export("ndjson"))
                .lines()
                .map(line -> JsonPath.from(line).getString("id"))
                .toList();
        assertThat(ids).containsSubsequence(first.publicId(), second.publicId()).doesNotHaveDuplicates();
    }

    @Test
    void csvReadsBackCellByCell() {
        ClaimInPrint claim = saying("=HYPERLINK(\"https://evil.example\"), \"quoted\"\nsecond line");
        Response response = export("csv");

        assertThat(response.contentType()).isEqualTo("text/csv;charset=utf-8;header=present");
        String csv = text(response);
        assertThat(csv)
                .startsWith("id,version,url,publisher.name,publisher.url,statement,")
                .contains("\r\n");
        NamedCsvRecord row = CsvReader.builder().ofNamedCsvRecord(csv).stream()
                .filter(each -> each.getField("id").equals(claim.publicId()))
                .findFirst()
                .orElseThrow();
        assertThat(row.getField("statement"))
                .isEqualTo("'=HYPERLINK(\"https://evil.example\"), \"quoted\"\nsecond line");
        assertThat(row.getField("verdict")).isEqualTo("MOSTLY_FALSE");
        assertThat(row.getField("rating.value")).isEqualTo("2");
        assertThat(row.getField("limits")).isEmpty();
    }

    @Test
    void jsonLdIsAFeedOfClaimReviewsOfRatableClaims() {
        ClaimInPrint rated = ClaimInPrint.published();
        ClaimInPrint opinion = opinion();
        Response response = export("jsonld");

        assertThat(response.contentType()).startsWith("application/ld+json");
        JsonPath feed = JsonPath.from(text(response));
        assertThat(feed.getString("'@type'")).isEqualTo("DataFeed");
        List<String> urls = feed.getList("dataFeedElement.url");
        assertThat(urls).anyMatch(url -> url.endsWith(rated.publicId()));
        assertThat(urls).noneMatch(url -> url.endsWith(opinion.publicId()));
    }

    @Test
    void aClientThatGoesAwayLeavesTheServerAsItWas() throws Exception {
        ClaimInPrint claim = ClaimInPrint.published();
        for (int i = 0; i < 100; i++) {
            try (var socket = new java.net.Socket("localhost", io.restassured.RestAssured.port)) {
                socket.getOutputStream()
                        .write("GET /export/claims.ndjson HTTP/1.1\r\nHost: localhost\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
                socket.setSoLinger(true, 0);
            }
        }
        assertThat(lineOf(claim, onceThereIsRoom())).isNotNull();
    }

    /** As long as the server has not noticed that all of them are gone, it may have no room for another. */
    private static Response onceThereIsRoom() {
        Response response = given().get("/export/claims.ndjson");
        for (int i = 0; i < 1_000 && response.statusCode() == 503; i++) {
            assertThat(response.header("Retry-After")).isEqualTo("30");
            response = given().get("/export/claims.ndjson");
        }
        return response;
    }
}
