package org.stet.publication.archive;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.DeskTest;
import org.stet.publication.ClaimInPrint;

@QuarkusTest
class PublicationPortionsTest implements DeskTest {

    @Inject
    AgroalDataSource database;

    /** One document may be longer than a portion, and comes alone. */
    @ParameterizedTest
    @CsvSource({"1, 1000000, 1", "2, 1000000, 2", "1000, 1, 1"})
    void makeUpTheWholeFile(int mostClaims, int mostBytes, int largest) {
        ClaimInPrint.published();
        ClaimInPrint.published().correct("UPDATE", "More is known.");
        ClaimInPrint.published().withdraw("It was a bus.");
        PublicationPortions portions = new PublicationPortions(database, mostClaims, mostBytes);

        List<String> documents = new ArrayList<>();
        Portion portion = portions.after(Portion.Place.BEGINNING);
        while (!portion.isEmpty()) {
            assertThat(portion.documents()).hasSizeLessThanOrEqualTo(largest);
            portion.documents().forEach(bytes -> documents.add(new String(bytes, StandardCharsets.UTF_8)));
            portion = portions.after(portion.end());
        }

        byte[] file = given().get("/export/claims.ndjson").asByteArray();
        assertThat(new String(file, StandardCharsets.UTF_8).lines()).containsExactlyElementsOf(documents);
        assertThat(documents).hasSizeGreaterThanOrEqualTo(2);
    }
}
