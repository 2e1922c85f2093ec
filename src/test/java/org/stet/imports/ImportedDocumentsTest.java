package org.stet.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.unknownId;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.publication.ClaimInPrint;

/** Documents of another desk like this one. */
@QuarkusTest
class ImportedDocumentsTest implements DeskTest {

    private static final String DOCUMENTS = "STET_NDJSON";

    private static String exported(String publicId) {
        return new String(given().get("/export/claims.ndjson").asByteArray(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains(publicId))
                .findFirst()
                .orElse(null);
    }

    /** What another desk would have published under this id. */
    private static String published(String id) {
        String own = ClaimInPrint.published().publicId();
        return exported(own)
                .replace(own, id)
                .replaceFirst(
                        "\"publisher\":\\{[^}]*}",
                        "\"publisher\":{\"name\":\"Harbour Desk\",\"url\":\"https://harbour.example\"}");
    }

    private static String corrected(String document, int version) {
        return document.replace("\"version\":1,", "\"version\":" + version + ",")
                .replace(
                        "\"corrections\":[]",
                        "\"corrections\":[{\"kind\":\"UPDATE\",\"note\":\"More is known.\",\"at\":\"2026-01-02T03:04:05Z\",\"fromVersion\":%d}]"
                                .formatted(version - 1));
    }

    @Test
    void comeOutAsTheyWentIn() {
        String id = unknownId("pub");
        String document = published(id);
        ImportedFile.of(DOCUMENTS, document + "\n").imported();
        assertThat(exported(id)).isEqualTo(document);

        assertThat(ImportedFile.of(DOCUMENTS, document).outcomes()).containsExactly("SAME");
    }

    @Test
    void keepTheNumberOfTheirVersion() {
        String id = unknownId("pub");
        String third = corrected(published(id), 3);
        String claim = ImportedFile.of(DOCUMENTS, third).imported().claims().get(0);
        assertThat(exported(id)).isEqualTo(third);

        ImportedFile older = ImportedFile.of(DOCUMENTS, corrected(published(id), 2));
        assertThat(older.outcomes()).containsExactly("REFUSED");
        assertThat(older.only("reason")).isEqualTo("This is an older version: version 3 is here already.");

        String fifth = third.replace("\"version\":3,", "\"version\":5,");
        ImportedFile newer = ImportedFile.of(DOCUMENTS, fifth);
        assertThat(newer.outcomes()).containsExactly("UPDATE");
        assertThat(newer.imported().claims()).containsExactly(claim);
        assertThat(exported(id)).isEqualTo(fifth);

        ClaimInPrint here = new ClaimInPrint(claim);
        assertThat(here.withdraw("It was a bus.")
                        .asked("... on WithdrawnClaim { version }")
                        .getInt("version"))
                .isEqualTo(6);
        String sixth = third.replace("\"version\":3,", "\"version\":7,");
        assertThat(ImportedFile.of(DOCUMENTS, sixth).only("reason")).isEqualTo("This desk has withdrawn the claim.");
    }

    @Test
    void goFromTheLinesOfTheirImportWhenTheyAreErased() {
        String id = unknownId("pub");
        String document = published(id);
        ImportedFile file = ImportedFile.of(DOCUMENTS, document).imported();
        String statement = file.only("statement");
        ClaimInPrint claim = new ClaimInPrint(file.claims().get(0)).withdraw("It names a child.");
        Map<String, Object> version = Map.of("claimId", claim.id(), "version", 1, "reason", "A court's order");
        String redaction = ImportedFile.EDITH
                .succeed("redact", version, "redaction { id }")
                .getString("redaction.id");

        Caller.ada()
                .succeed(
                        "confirmRedaction",
                        Map.of("redactionId", redaction, "expectedVersion", 0),
                        "redaction { confirmedAt }");

        assertThat(statement).isNotBlank();
        assertThat(file.only("statement")).isEqualTo("(erased)");
    }

    @Test
    void doNotReplaceTheDesksOwn() {
        String own = ClaimInPrint.published().publicId();
        String document = exported(own);
        assertThat(ImportedFile.of(DOCUMENTS, document).outcomes()).containsExactly("SAME");

        ImportedFile forged = ImportedFile.of(DOCUMENTS, corrected(document, 2));
        assertThat(forged.outcomes()).containsExactly("REFUSED");
        assertThat(forged.only("reason")).startsWith("This is a claim of this desk");
    }
}
