package org.stet.publication.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aParty;
import static org.stet.Sentences.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.publication.ClaimInPrint;

@QuarkusTest
class RedactionTest implements DeskTest {

    private static final Caller rita = Caller.rita();
    private static final Caller edith = Caller.edith();
    private static final Caller ada = Caller.ada();
    static final String REASON = "Order of the district court, 12 November";

    static Map<String, Object> versionOf(ClaimInPrint claim, int version) {
        return new HashMap<>(Map.of("claimId", claim.id(), "version", version, "reason", REASON));
    }

    static String asked(Map<String, ?> input) {
        return edith.succeed("redact", input, "redaction { id }").getString("redaction.id");
    }

    static Map<String, Object> confirming(String redaction) {
        return new HashMap<>(Map.of("redactionId", redaction, "expectedVersion", 0));
    }

    private static void redact(Map<String, ?> input) {
        ada.succeed("confirmRedaction", confirming(asked(input)), "redaction { confirmedAt }");
    }

    private static JsonPath verified(String about) {
        return ada.succeed("verifyJournal", Map.of("about", about), "verification { entries erased intact }");
    }

    @Nested
    class OfAVersion {

        @Test
        void leavesATombstoneWithItsDigest() {
            ClaimInPrint claim = ClaimInPrint.published().correct("CORRECTION", "We named the wrong man.");
            String digest = claim.read("publications { digest }").getString("publications[0].digest");

            redact(versionOf(claim, 1));

            JsonPath seen = claim.asked(
                    Caller.nobody(),
                    ", version: 1",
                    "... on RedactedClaim { id version digest redactedAt publishedAt }");
            assertThat(seen.getString("__typename")).isEqualTo("RedactedClaim");
            assertThat(seen.getString("digest")).isEqualTo(digest);
            assertThat(seen.getString("redactedAt")).isNotBlank();
            assertThat(claim.asked("... on PublishedClaim { version }").getInt("version"))
                    .isEqualTo(2);
            assertThat(claim.asked("... on PublishedClaim { versions { redacted } }")
                            .<Boolean>getList("versions.redacted"))
                    .containsExactly(true, false);
        }

        @Test
        void isGoneForTheDeskToo() {
            ClaimInPrint claim = ClaimInPrint.published().correct("CORRECTION", "We named the wrong man.");

            redact(versionOf(claim, 1));

            assertThat(claim.asked(rita, ", version: 1", "").getString("__typename"))
                    .isEqualTo("RedactedClaim");
            JsonPath desk = claim.read("publications { redactedAt document { __typename } }");
            assertThat(desk.getString("publications[0].document.__typename")).isEqualTo("RedactedClaim");
            assertThat(desk.getString("publications[0].redactedAt")).isNotBlank();
            assertThat(desk.getString("publications[1].redactedAt")).isNull();
        }

        @Test
        void takesItsNoteAndItsJournalPayloadWithIt() {
            String note = unique("We named the wrong man");
            ClaimInPrint claim =
                    ClaimInPrint.published().correct("CORRECTION", note).withdraw("Enough.");

            redact(versionOf(claim, 2));

            assertThat(claim.read("history(first: 100) { nodes { changes { before after } erasedWhy } }")
                            .prettify())
                    .contains(REASON);
            claim.publishAnew("UPDATE", "It is back.");
            JsonPath seen = claim.asked("... on PublishedClaim { corrections { kind note fromVersion } }");
            assertThat(seen.<String>getList("corrections.kind")).containsExactly("CORRECTION", "RETRACTION", "UPDATE");
            assertThat(seen.<String>getList("corrections.note")).containsExactly(null, "Enough.", "It is back.");
            JsonPath found = verified(claim.publicId());
            assertThat(found.getBoolean("verification.intact")).isTrue();
            assertThat(found.getInt("verification.erased")).isEqualTo(1);
        }

        @Test
        void erasesTheWholeJournalPayloadOfThatVersion() {
            String note = unique("We named the wrong man");
            ClaimInPrint claim =
                    ClaimInPrint.published().correct("CORRECTION", note).correct("UPDATE", "Later.");

            redact(versionOf(claim, 2));
            redact(versionOf(claim, 1));

            String history = claim.read("history(first: 100) { nodes { changes { before after } } }")
                    .prettify();
            assertThat(history).doesNotContain(note);
        }

        @Test
        void erasesAWithdrawalsNoticeToo() {
            ClaimInPrint claim = ClaimInPrint.published().withdraw("It was Olaf.");

            redact(versionOf(claim, 2));

            assertThat(claim.asked("").getString("__typename")).isEqualTo("RedactedClaim");
            assertThat(claim.read("publicationStatus").getString("publicationStatus"))
                    .isEqualTo("WITHDRAWN");
            claim.publishAnew("UPDATE", "It is back.");
            assertThat(claim.asked("... on PublishedClaim { version }").getInt("version"))
                    .isEqualTo(3);
        }

        @Test
        void isRefusedForTheVersionThatReadersSee() {
            ClaimInPrint claim = ClaimInPrint.published();
            assertThat(edith.refused("redact", versionOf(claim, 1))).containsExactly("ILLEGAL_TRANSITION version");
        }

        @Test
        void isRefusedTwice() {
            ClaimInPrint claim = ClaimInPrint.published().correct("UPDATE", "More is known.");
            String redaction = asked(versionOf(claim, 1));
            assertThat(edith.refused("redact", versionOf(claim, 1))).containsExactly("ALREADY_EXISTS version");

            ada.succeed("confirmRedaction", confirming(redaction), "redaction { id }");
            assertThat(edith.refused("redact", versionOf(claim, 1))).containsExactly("ALREADY_EXISTS version");
        }
    }

    @Nested
    class OfTheJournal {

        private static String history(String party) {
            return rita.ask(
                            "query($id: ID!) { party(id: $id) { history { nodes { action erasedWhy changes { after } } } } }",
                            Map.of("id", party))
                    .prettify();
        }

        @Test
        void erasesAllThatIsSaidOfOneThing() {
            String name = unique("Olaf Privat");
            String party = aParty("PERSON", name);
            assertThat(history(party)).contains(name);

            redact(Map.of("subjectId", party, "reason", REASON));

            assertThat(history(party)).doesNotContain(name).contains(REASON, "recorded", "confirmed");
            JsonPath found = verified(party);
            assertThat(found.getBoolean("verification.intact")).isTrue();
            assertThat(found.getInt("verification.erased")).isEqualTo(1);
        }

        @Test
        void erasesSingleEntriesAlone() {
            String name = unique("Olaf Privat");
            String party = aParty("PERSON", name);
            rita.succeed(
                    "reviseParty",
                    Map.of("partyId", party, "expectedVersion", 0, "kind", "PERSON", "name", "O. P."),
                    "party { id }");
            String recorded = rita.ask(
                            "query($id: ID!) { party(id: $id) { history { nodes { id } } } }", Map.of("id", party))
                    .getString("party.history.nodes[1].id");

            redact(Map.of("journalEntryIds", List.of(recorded, recorded), "reason", REASON));

            assertThat(history(party)).contains("O. P.");
            assertThat(verified(party).getInt("verification.erased")).isEqualTo(1);
        }
    }

    @Test
    void isAskedForOnceHoweverOftenItIsSent() {
        ClaimInPrint claim = ClaimInPrint.published().correct("UPDATE", "More is known.");
        Map<String, Object> input = versionOf(claim, 1);
        input.put("requestId", UUID.randomUUID().toString());

        assertThat(asked(input)).isEqualTo(asked(input));
    }

    @Test
    void isListedForEditors() {
        ClaimInPrint claim = ClaimInPrint.published().correct("UPDATE", "More is known.");
        String redaction = asked(versionOf(claim, 1));
        String document = """
                { waiting: redactions(confirmed: false, first: 100) { nodes { id reason publishedClaimId publishedVersion
                    claim { id } askedBy { name } confirmedBy { name } } }
                  done: redactions(confirmed: true, first: 1) { totalCount nodes { id confirmedBy { name } } } }
                """;
        JsonPath before = edith.ask(document);
        assertThat(before.getMap("waiting.nodes[0]"))
                .containsEntry("id", redaction)
                .containsEntry("publishedClaimId", claim.publicId())
                .containsEntry("publishedVersion", 1)
                .containsEntry("claim", Map.of("id", claim.id()))
                .containsEntry("askedBy", Map.of("name", "edith"))
                .containsEntry("confirmedBy", null);

        ada.succeed("confirmRedaction", confirming(redaction), "redaction { id }");
        JsonPath after = edith.ask(document);
        assertThat(after.<String>getList("waiting.nodes.id")).doesNotContain(redaction);
        assertThat(after.getString("done.nodes[0].confirmedBy.name")).isEqualTo("ada");
        assertThat(after.getInt("done.totalCount")).isPositive();
    }

    @Test
    void namesTheClaimThatItIsAbout() {
        String claim = ClaimInPrint.approved().id();
        String ofTheClaim = asked(Map.of("subjectId", claim, "reason", REASON));
        String ofAParty = asked(Map.of("subjectId", aParty("PERSON", unique("Olaf Privat")), "reason", REASON));

        assertThat(claimOf(ofTheClaim)).isEqualTo(claim);
        assertThat(claimOf(ofAParty)).isNull();
    }

    private static String claimOf(String redaction) {
        return edith.ask(
                        "query($id: ID!) { node(id: $id) { ... on Redaction { claim { id } } } }",
                        Map.of("id", redaction))
                .getString("node.claim.id");
    }
}
