package org.stet.journal;

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
class Rule05JournalCannotBeRewrittenTest implements DeskTest {

    private static final Caller rita = Caller.rita();
    private static final Caller ada = Caller.ada();

    @Inject
    EntityManager entities;

    @Inject
    Journal journal;

    @Inject
    JournalVerifier verifier;

    private static UUID partyWithTwoEntries() {
        String id = rita.succeed("recordParty", Map.of("kind", "COMPANY", "name", "Before"), "party { id }")
                .getString("party.id");
        rita.succeed(
                "reviseParty", Map.of("partyId", id, "expectedVersion", 0, "kind", "COMPANY", "name", "After"), "");
        return NodeType.PARTY.uuid(id).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE journal_entry SET action = 'other'",
                "DELETE FROM journal_entry",
                "TRUNCATE journal_entry CASCADE",
                "UPDATE journal_payload SET after = '{}'",
                "DELETE FROM journal_payload",
                "TRUNCATE journal_payload"
            })
    void theDatabaseRefusesToRewriteIt(String statement) {
        partyWithTwoEntries();
        assertThatThrownBy(() -> sql(statement))
                .rootCause()
                .hasMessageMatching("(?s).*(is not allowed|is never changed).*");
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(statement).executeUpdate());
    }

    @Test
    void everyChangeHasItsEntryChainedToTheOneBefore() {
        UUID party = partyWithTwoEntries();
        JsonPath found = ada.succeed(
                "verifyJournal",
                Map.of("about", NodeType.PARTY.id(party)),
                "verification { entries erased intact broken }");

        assertThat(found.getInt("verification.entries")).isEqualTo(2);
        assertThat(found.getBoolean("verification.intact")).isTrue();
        assertThat(found.<String>getList("verification.broken")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE journal_entry SET action = 'other' WHERE subject_id = :subject AND subject_number = 1",
                "UPDATE journal_entry SET at = at + interval '1 s' WHERE subject_id = :subject AND subject_number = 2",
                "UPDATE journal_payload SET after = '{}' WHERE entry_id IN "
                        + "(SELECT id FROM journal_entry WHERE subject_id = :subject AND subject_number = 1)",
                "DELETE FROM journal_payload WHERE entry_id IN "
                        + "(SELECT id FROM journal_entry WHERE subject_id = :subject AND subject_number = 1)"
            })
    void whoeverGetsPastTheTriggersIsFoundOut(String tampering) {
        UUID party = partyWithTwoEntries();
        JournalVerification found = inspectedAfter(tampering, party);

        assertThat(found.intact()).isFalse();
        assertThat(found.broken()).hasSize(1);
        assertThat(verifier.verify(party).intact())
                .as("the tampering was rolled back")
                .isTrue();
    }

    /** Tampers as a superuser could, verifies, and rolls everything back. */
    private JournalVerification inspectedAfter(String tampering, UUID subject) {
        QuarkusTransaction.begin();
        try {
            entities.createNativeQuery("SET LOCAL session_replication_role = replica")
                    .executeUpdate();
            assertThat(entities.createNativeQuery(tampering)
                            .setParameter("subject", subject)
                            .executeUpdate())
                    .isEqualTo(1);
            return verifier.verify(subject);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void aLawfulErasureEmptiesThePayloadAndLeavesTheChainIntact() {
        UUID party = partyWithTwoEntries();
        QuarkusTransaction.requiringNew().run(() -> journal.erase(journal.entriesAbout(party), "a court order"));

        JournalVerification found = verifier.verify(party);
        assertThat(found.intact()).isTrue();
        assertThat(found.erased()).isEqualTo(2);
        List<JournalEntry> entries =
                journal.histories(List.of(party), 10, null).get(0).nodes();
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.changes()).isEmpty();
            assertThat(entry.erasedWhy()).isEqualTo("a court order");
        });
    }

    @Test
    void aRefusedMutationWritesNoEntry() {
        UUID party = partyWithTwoEntries();
        rita.refused(
                "reviseParty",
                Map.of("partyId", NodeType.PARTY.id(party), "expectedVersion", 0, "kind", "COMPANY", "name", "X"));

        assertThat(journal.counts(List.of(JournalQuery.about(party)))).containsExactly(2);
    }
}
