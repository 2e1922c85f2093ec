package org.stet.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;

@QuarkusTest
class Rule10NothingAcknowledgedIsLostTest implements DeskTest {

    private static final String DOOMED = "Doomed " + UUID.randomUUID();

    @Inject
    AgroalDataSource database;

    @Test
    void theAnswerLeavesAfterTheCommit() throws SQLException {
        String name = "Committed " + UUID.randomUUID();
        Caller.rita().succeed("recordParty", Map.of("kind", "COMPANY", "name", name), "party { id }");

        assertThat(parties(name)).isEqualTo(1);
    }

    @Test
    void aCommitThatFailsIsNeverAcknowledged() throws SQLException {
        failAtCommit();
        try {
            JsonPath answer = Caller.rita()
                    .send(
                            "mutation($n: String!) { recordParty(input: {kind: COMPANY, name: $n}) { party { id } } }",
                            Map.of("n", DOOMED))
                    .jsonPath();

            assertThat(answer.getList("errors")).hasSize(1);
            assertThat(answer.getString("data.recordParty.party.id")).isNull();
            assertThat(answer.prettify()).doesNotContain("too late");
            assertThat(parties(DOOMED)).isZero();
        } finally {
            sql("DROP TRIGGER stet_test_doom ON party");
        }
    }

    private void failAtCommit() throws SQLException {
        sql("CREATE OR REPLACE FUNCTION stet_test_doom() RETURNS trigger LANGUAGE plpgsql AS "
                + "$$ BEGIN RAISE EXCEPTION 'too late'; END $$");
        sql("CREATE CONSTRAINT TRIGGER stet_test_doom AFTER INSERT ON party DEFERRABLE INITIALLY DEFERRED "
                + "FOR EACH ROW WHEN (NEW.name = '" + DOOMED + "') EXECUTE FUNCTION stet_test_doom()");
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private int parties(String name) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("SELECT count(*) FROM party WHERE name = '" + name + "'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
