package org.stet.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.attribution.HopInputs.familiar;
import static org.stet.attribution.HopInputs.with;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.stet.Caller;

@QuarkusTest
class VaultSecrecyTest extends VaultedSource {

    private static final Caller otto = Caller.reporter("otto");
    private static final Caller edith = Caller.edith();

    @Inject
    AgroalDataSource database;

    @Test
    void standsInNoOtherTable() throws SQLException {
        revealed(edith, hop);
        rita.succeed(
                "reviseAttribution", revision(0, with(carriedOn(), Map.of("description", "an engineer"))), SELECTION);

        assertThat(columnsThatHold(name)).containsExactly("source_vault.name");
    }

    @Test
    void isInNoAnswerButThatOfTheVault() {
        List<String> answers = List.of(
                edith.send("""
                        query($claim: ID!, $attribution: ID!, $hop: ID!, $name: String!) {
                          claim(id: $claim) { history { nodes { changes { field before after } } }
                            attributions { sentence publicSentence history { nodes { changes { before after } } }
                              hops { label description party { name } cue reasonForAnonymity url locator } } }
                          attribution: node(id: $attribution) { ... on Attribution { sentence } }
                          hop: node(id: $hop) { ... on Hop { label description } }
                          parties(filter: {text: $name}) { totalCount nodes { name } }
                          journal { nodes { action changes { field before after } } } }
                        """, Map.of("claim", claim, "attribution", attribution, "hop", hop, "name", name))
                        .asString(),
                otto.send(
                                "mutation($id: ID!) { revealSource(input: {hopId: $id, reason: \"x\"}) { source { name } userErrors { message } } }",
                                Map.of("id", hop))
                        .asString());

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer)
                        .contains("\"data\"")
                        .doesNotContain("\"errors\":[{")
                        .doesNotContain(name));
    }

    @Test
    void isRefusedInTheOpenBesideTheVault() {
        Map<String, Object> slip =
                with(familiar("ORIGINATOR"), Map.of("realName", "Ann Quill", "locator", "notebook 3, ann quill"));
        JsonPath answer = rita.ask("""
                mutation($input: RecordAttributionInput!) { recordAttribution(input: $input) {
                  userErrors { code field message } } }
                """, Map.of("input", Map.of("claimId", claim, "hops", List.of(slip))));

        assertThat(answer.<String>getList("recordAttribution.userErrors[0].field"))
                .containsExactly("hops", "0");
        assertThat(answer.prettify()).doesNotContainIgnoringCase("quill");
    }

    @Test
    void isInNoLog() {
        List<String> lines = new ArrayList<>();
        Handler listener = listener(lines);
        Logger.getLogger("").addHandler(listener);
        try {
            Logger.getLogger("org.stet").info("listening");
            revealed(rita, hop);
            otto.refused("revealSource", reveal(hop, "curious"));
            rita.refused("reviseAttribution", revision(7, with(carriedOn(), Map.of("realName", name))));
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }
        assertThat(lines).anyMatch(line -> line.contains("listening")).noneMatch(line -> line.contains(name));
    }

    private static Handler listener(List<String> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord entry) {
                lines.add(entry.getMessage() + " " + List.of(parameters(entry)) + " " + entry.getThrown());
            }

            private static Object[] parameters(LogRecord entry) {
                return entry.getParameters() == null ? new Object[0] : entry.getParameters();
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    private Set<String> columnsThatHold(String text) throws SQLException {
        Set<String> holding = new TreeSet<>();
        try (Connection connection = database.getConnection()) {
            for (String[] column : columns(connection)) {
                String sql = "SELECT count(*) FROM \"%s\" WHERE position(lower(?) IN lower(\"%s\"::text)) > 0"
                        .formatted(column[0], column[1]);
                try (PreparedStatement query = connection.prepareStatement(sql)) {
                    query.setString(1, text);
                    ResultSet result = query.executeQuery();
                    result.next();
                    if (result.getInt(1) > 0) {
                        holding.add(column[0] + "." + column[1]);
                    }
                }
            }
        }
        return holding;
    }

    private static List<String[]> columns(Connection connection) throws SQLException {
        List<String[]> columns = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("""
                SELECT table_name, column_name FROM information_schema.columns
                JOIN information_schema.tables USING (table_schema, table_name)
                WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
                """)) {
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                columns.add(new String[] {rows.getString(1), rows.getString(2)});
            }
        }
        assertThat(columns).hasSizeGreaterThan(50);
        return columns;
    }
}
