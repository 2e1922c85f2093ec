package org.stet.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.graphql.NodeType;

@QuarkusTest
class Rule06PublicationsNeverChangeTest implements DeskTest {

    private static final String TEXT = """
            ... on PublishedClaim { version statement rationale verdict attributions { sentence }
              corrections { note } publishedAt latestVersion }
            """;

    @Inject
    EntityManager entities;

    private int sql(String statement, ClaimInPrint claim) {
        UUID id = NodeType.CLAIM.uuid(claim.id()).orElseThrow();
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(statement.replace("?claim", "'" + id + "'"))
                        .executeUpdate());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE publication SET document = '{}', digest = sha256('{}') WHERE claim_id = ?claim",
                "UPDATE publication SET published_at = published_at - interval '1 day' WHERE claim_id = ?claim",
                "UPDATE publication SET verdict = 'TRUE', tags = '{}' WHERE claim_id = ?claim",
                "UPDATE publication SET number = 7 WHERE claim_id = ?claim",
                "DELETE FROM publication WHERE claim_id = ?claim",
                "TRUNCATE publication CASCADE",
                "DELETE FROM publication_head WHERE claim_id = ?claim",
                "TRUNCATE publication_head",
                "UPDATE publication_head SET number = 1 WHERE claim_id = ?claim"
            })
    void theDatabaseRefusesToRewriteOne(String statement) {
        ClaimInPrint claim = ClaimInPrint.published().correct("UPDATE", "More is known.");

        assertThatThrownBy(() -> sql(statement, claim))
                .rootCause()
                .hasMessageMatching("(?s).*(is not allowed|is never changed|follow one another).*");
    }

    /** Not even under the name of a redaction, as long as nobody confirmed it. */
    @Test
    void theDatabaseErasesNothingWithoutAConfirmedRedaction() {
        ClaimInPrint claim = ClaimInPrint.published().correct("UPDATE", "More is known.");
        Caller.edith()
                .succeed(
                        "redact",
                        Map.of("claimId", claim.id(), "version", 1, "reason", "A court order"),
                        "redaction { id }");

        assertThatThrownBy(() -> sql("""
                        UPDATE publication SET redaction_id = redaction.id, redacted_at = now(), document = NULL,
                            correction_note = NULL, checked_at = NULL, language = NULL, checkability = NULL,
                            verdict = NULL, allegation = NULL, tags = NULL, parties = NULL, sources = NULL,
                            outlets = NULL, response_kinds = NULL, search_text = NULL
                        FROM redaction WHERE redaction.claim_id = publication.claim_id
                            AND publication.number = 1 AND publication.claim_id = ?claim
                        """, claim))
                .rootCause()
                .hasMessageContaining("only emptied by a confirmed redaction");
    }

    @ParameterizedTest
    @ValueSource(strings = {"document || ' '", "'{}'"})
    void theDatabaseKeepsNoDocumentThatItsDigestDoesNotFit(String document) {
        ClaimInPrint claim = ClaimInPrint.published();

        assertThatThrownBy(() -> sql("""
                        INSERT INTO publication (id, claim_id, number, change, correction_kind, correction_note,
                            content_version, published_at, first_published_at, recorded_at, published_by, document, digest)
                        SELECT gen_random_uuid(), claim_id, 2, 'WITHDRAWN', 'RETRACTION', 'Why', content_version,
                            published_at, first_published_at, recorded_at, published_by, %s, digest
                        FROM publication WHERE claim_id = ?claim
                        """.formatted(document), claim))
                .rootCause()
                .hasMessageContaining("publication_fits_its_digest");
    }

    @Test
    void anEarlierVersionReadsAsBefore() {
        ClaimInPrint claim = ClaimInPrint.published();
        JsonPath before = claim.asked(TEXT);

        claim.reworded("Something else altogether").approve().correct("CORRECTION", "We had it wrong.");

        JsonPath after = claim.asked(Caller.nobody(), ", version: 1", TEXT);
        for (String field : List.of("version", "statement", "rationale", "verdict", "attributions", "publishedAt")) {
            assertThat(after.getString(field)).as(field).isEqualTo(before.getString(field));
        }
        assertThat(after.getList("corrections")).isEmpty();
        assertThat(after.getInt("latestVersion")).isEqualTo(2);
    }

    @Test
    void whatTheDeskChangesAfterwardsDoesNotShow() {
        ClaimInPrint claim = ClaimInPrint.published();
        JsonPath before = claim.asked(TEXT);

        claim.reworded("Something else altogether");

        JsonPath after = claim.asked(TEXT);
        assertThat(after.getMap("")).isEqualTo(before.getMap(""));
        assertThat(claim.read("verificationStatus").getString("verificationStatus"))
                .isEqualTo("IN_CHECK");
    }

    @Test
    void whatReadersSawAtAMomentCanBeAsked() {
        ClaimInPrint claim = ClaimInPrint.published();
        String first = claim.asked(TEXT).getString("publishedAt");
        claim.correct("UPDATE", "More is known.");
        String second = claim.asked(TEXT).getString("publishedAt");
        Caller nobody = Caller.nobody();

        assertThat(claim.asked(nobody, ", asOf: \"" + first + "\"", TEXT).getInt("version"))
                .isEqualTo(1);
        assertThat(claim.asked(nobody, ", asOf: \"" + second + "\"", TEXT).getInt("version"))
                .isEqualTo(2);
        assertThat(claim.asked(nobody, ", asOf: \"2020-01-01T00:00:00Z\"", TEXT).get("version") == null)
                .isTrue();
        assertThat(nobody.send(
                                "{ publishedClaim(id: \"" + claim.publicId()
                                        + "\", version: 1, asOf: \"2020-01-01T00:00:00Z\") { __typename } }",
                                Map.of())
                        .jsonPath()
                        .getString("errors[0].extensions.code"))
                .isEqualTo("VALIDATION_ERROR");
    }
}
