package org.stet.export.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stet.publication.archive.DocumentArchive;
import org.stet.publication.claimreview.Documents;

class ClaimFilesTest {

    private static final FileHead HEAD = new FileHead("Harbour", Instant.parse("2026-11-24T08:00:00Z"));

    private static final List<String> DOCUMENTS = Stream.of(
                    Documents.full().with("/statement", "=1+1, \"quoted\"\nand „Fähre“ 🚛"),
                    Documents.minimal(),
                    Documents.full()
                            .with("/finding", "NOT_RATABLE")
                            .with("/verdict", null)
                            .with("/rating", null))
            .map(Documents::json)
            .toList();

    @TempDir
    private Path folder;

    private final ClaimFiles files = new ClaimFiles(Documents.review());

    private Path written(ExportFormat format, String name) throws IOException {
        Path target = folder.resolve(name);
        try (ClaimFile file = files.open(format, target, HEAD)) {
            for (String document : DOCUMENTS) {
                file.write(claim(document));
            }
        }
        return target;
    }

    private static ExportedClaim claim(String document) {
        return new ExportedClaim(document.getBytes(StandardCharsets.UTF_8), DocumentArchive.INSTANCE);
    }

    private Map<String, String> unzipped() throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(written(ExportFormat.CSV, "claims.csv.zip"));
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    private List<NamedCsvRecord> rows(String table) throws IOException {
        return CsvReader.builder().ofNamedCsvRecord(unzipped().get(table)).stream()
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void theSameClaimsAreTheSameBytes(ExportFormat format) throws IOException {
        assertThat(written(format, "once")).hasSameBinaryContentAs(written(format, "again"));
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsLeftBesideTheFile(ExportFormat format) throws IOException {
        Path file = written(format, format.fileName());

        assertThat(inTheFolder()).containsExactly(file);
    }

    @ParameterizedTest
    @EnumSource
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsSaidAndLeavesNothingOpen(ExportFormat format) throws IOException {
        Path full = Files.createSymbolicLink(folder.resolve("full"), Path.of("/dev/full"));
        ClaimFile file = files.open(format, full, HEAD);

        assertThatThrownBy(() -> {
                    try (file) {
                        for (int i = 0; i < 200; i++) {
                            file.write(claim(DOCUMENTS.get(0)));
                        }
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessageContaining("space");
        assertThat(inTheFolder()).containsExactly(full);
        assertThat(openFiles()).doesNotContain(Path.of("/dev/full"));
        Files.delete(full);
    }

    private List<Path> inTheFolder() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.toList();
        }
    }

    private static List<Path> openFiles() throws IOException {
        List<Path> open = new ArrayList<>();
        try (Stream<Path> descriptors = Files.list(Path.of("/proc/self/fd"))) {
            for (Path descriptor : descriptors.filter(Files::exists).toList()) {
                open.add(Files.readSymbolicLink(descriptor));
            }
        }
        return open;
    }

    @Test
    void ndjsonHasEveryDocumentToTheLetter() throws IOException {
        assertThat(written(ExportFormat.NDJSON, "claims.ndjson")).hasContent(String.join("\n", DOCUMENTS) + "\n");
    }

    @Test
    void aFeedOfReviewsSaysWhatItIsAndHasTheRatableOnes() throws IOException {
        JsonPath feed = JsonPath.from(Files.readString(written(ExportFormat.CLAIM_REVIEW, "claims.jsonld")));

        assertThat(feed.getString("name")).isEqualTo("Harbour");
        assertThat(feed.getString("dateModified")).isEqualTo("2026-11-24T08:00:00Z");
        assertThat(feed.getList("dataFeedElement")).hasSize((int) DOCUMENTS.stream()
                .filter(document -> document.contains("\"rating\""))
                .count());
    }

    @Test
    void theZipHasATableForEachThingOfWhichAClaimHasSeveral() throws IOException {
        Map<String, String> tables = unzipped();

        assertThat(tables.keySet())
                .containsExactly("claims.csv", "attributions.csv", "responses.csv", "evidence.csv", "appearances.csv");
        assertThat(tables.values())
                .allSatisfy(table ->
                        assertThat(table).contains("\r\n").endsWith("\r\n").doesNotStartWith("\ufeff"));
    }

    @Test
    void aClaimIsOneRowWithDottedNames() throws IOException {
        List<NamedCsvRecord> rows = rows("claims.csv");

        assertThat(rows).hasSize(DOCUMENTS.size());
        NamedCsvRecord first = rows.get(0);
        JsonPath document = JsonPath.from(DOCUMENTS.get(0));
        assertThat(first.getField("statement")).isEqualTo("'=1+1, \"quoted\"\nand „Fähre“ 🚛");
        for (String name : List.of("id", "version", "publisher.name", "rating.label", "rating.value", "publishedAt")) {
            assertThat(first.getField(name)).as(name).isEqualTo(document.getString(name));
        }
        assertThat(rows.get(2).getField("rating.label")).isEmpty();
    }

    @Test
    void anAttributionIsOneRowAHop() throws IOException {
        List<NamedCsvRecord> rows = rows("attributions.csv");
        JsonPath document = JsonPath.from(DOCUMENTS.get(0));

        assertThat(rows).hasSizeGreaterThanOrEqualTo(2 * hopsOfTheFirst());
        for (NamedCsvRecord row : rows.subList(0, hopsOfTheFirst())) {
            String hop = "attributions[%d].hops[%d]."
                    .formatted(
                            Integer.parseInt(row.getField("attribution.number")) - 1,
                            Integer.parseInt(row.getField("hop.number")) - 1);
            assertThat(row.getField("claim.id")).isEqualTo(document.getString("id"));
            assertThat(row.getField("label")).isEqualTo(document.getString(hop + "label"));
            assertThat(row.getField("groundRule")).isEqualTo(document.getString(hop + "groundRule"));
            assertThat(row.getField("saidOn.precision")).isEqualTo(document.getString(hop + "saidOn.precision"));
        }
    }

    private static int hopsOfTheFirst() {
        return JsonPath.from(DOCUMENTS.get(0))
                .getList("attributions.hops.flatten()")
                .size();
    }

    @Test
    void whatIsTiedToAClaimIsFoundByItsIdAndVersion() throws IOException {
        JsonPath document = JsonPath.from(DOCUMENTS.get(0));
        Map<String, String> parts = Map.of(
                "responses.csv", "companyResponses", "evidence.csv", "evidence", "appearances.csv", "appearances");

        for (Map.Entry<String, String> part : parts.entrySet()) {
            int each = document.getList(part.getValue()).size();
            List<NamedCsvRecord> rows = rows(part.getKey());
            assertThat(rows).as(part.getKey()).hasSizeGreaterThanOrEqualTo(2 * each);
            assertThat(rows.subList(0, each))
                    .extracting(row -> row.getField("number"))
                    .containsExactlyElementsOf(Stream.iterate(1, number -> number + 1)
                            .limit(each)
                            .map(String::valueOf)
                            .toList());
            assertThat(rows.get(0).getField("claim.version")).isEqualTo(document.getString("version"));
        }
    }
}
