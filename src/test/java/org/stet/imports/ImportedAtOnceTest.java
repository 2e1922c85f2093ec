package org.stet.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stet.Sentences.unique;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stet.DeskTest;
import org.stet.graphql.NodeType;

/** Whatever happens in the middle: an import is there as a whole or not at all. */
@QuarkusTest
class ImportedAtOnceTest implements DeskTest {

    private static final String REVIEWS = "CLAIM_REVIEW";

    @Inject
    AgroalDataSource database;

    @Inject
    ImportFiles files;

    @Inject
    ImportWorker worker;

    private static Review review(String what) {
        return Review.of(unique(what), "True");
    }

    private static UUID uuid(ImportedFile file) {
        return NodeType.IMPORT.uuid(file.id()).orElseThrow();
    }

    private void set(ImportedFile file, String columns) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("UPDATE import_run SET " + columns + " WHERE id = ?")) {
            update.setObject(1, uuid(file));
            update.executeUpdate();
        }
        worker.wake(new WorkToDo());
    }

    @Test
    void oneCheckThatIsInTheWayKeepsAllOut() {
        Review first = review("Bridges bend");
        Review second = review("Bridges break");
        ImportedFile both =
                ImportedFile.of(REVIEWS, first.json() + "\n" + second.json()).propose();
        ImportedFile.of(REVIEWS, second.json()).imported();

        both.approve();
        assertThat(both.state()).isEqualTo("PROPOSED");
        assertThat(both.read("failure").getString("failure")).startsWith("Since the dry run");
        assertThat(both.read("lines { nodes { claim { id } } }").getString("lines.nodes[0].claim"))
                .isNull();

        ImportedFile.OLGA.succeed("returnImport", both.because("Read it again."), "import { id }");
        assertThat(both.reread().outcomes()).containsExactly("CREATE", "SAME");
        assertThat(both.imported().claims()).hasSize(2);
    }

    @Test
    void theDatabaseKnowsFourEyesAsWell() {
        ImportedFile file =
                ImportedFile.of(REVIEWS, review("Bridges swing").json()).propose();
        assertThatThrownBy(() ->
                        set(file, "state = 'APPROVING', approved_at = now(), approved_by = proposed_by, attempts = 0"))
                .hasMessageContaining("import_run");
    }

    @Test
    void aProgramThatEndedWhileItWroteLeavesAProposal() throws SQLException {
        ImportedFile file =
                ImportedFile.of(REVIEWS, review("Bridges sway").json()).propose();
        set(file, """
                state = 'APPROVING', attempts = 1, approved_at = now(),
                approved_by = (SELECT id FROM member WHERE id NOT IN (proposed_by, recorded_by, read_by) LIMIT 1)""");

        assertThat(file.worked().state()).isEqualTo("PROPOSED");
        assertThat(file.read("failure").getString("failure")).startsWith("The program ended");
        assertThat(file.approve().state()).isEqualTo("DONE");
    }

    @Test
    void aProgramThatEndedWhileItReadReadsAgainAndNotForEver() throws SQLException {
        ImportedFile once = ImportedFile.of(REVIEWS, review("Bridges hum").json());
        set(once, "state = 'READING', attempts = 1, read_at = NULL");
        assertThat(once.worked().outcomes()).containsExactly("CREATE");

        set(once, "state = 'READING', attempts = 3, read_at = NULL");
        assertThat(once.worked().state()).isEqualTo("FAILED");
        assertThat(once.read("failure").getString("failure")).startsWith("The program ended three times");
    }

    @Test
    void aFileThatIsGoneIsSaidToBeGone() throws Exception {
        ImportedFile file = ImportedFile.of(REVIEWS, review("Bridges fall").json());
        Files.delete(files.of(uuid(file)));
        assertThat(file.reread().state()).isEqualTo("FAILED");
        assertThat(file.read("failure").getString("failure")).contains("stet.import.directory");
    }

    @Test
    void aTableIsReadByItsColumns() {
        String statement = unique("Bridges float");
        ImportedFile file = ImportedFile.of(
                "CSV",
                "Behauptung;Urteil\n" + statement + ";Größtenteils falsch\n",
                Map.of("language", "de", "columns", "{\"statement\": \"Behauptung\", \"ratingLabel\": \"Urteil\"}"));
        assertThat(file.outcomes()).containsExactly("REFUSED");

        Map<String, Object> input = file.input();
        input.put("publisherName", unique("Der Bote"));
        ImportedFile.EDITH.succeed("rereadImport", input, "import { id }");
        assertThat(file.worked().only("verdict")).isEqualTo("MOSTLY_FALSE");
        assertThat(file.imported().claims()).hasSize(1);
    }
}
