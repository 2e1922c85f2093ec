package org.stet.access;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Issuer;

/** Tries every operation of the schema as everyone. */
@QuarkusTest
class AuthorizationMatrixTest implements DeskTest {

    /** From least to most. */
    private static final List<String> ROLES = List.of("nobody", "reporter", "checker", "editor", "admin");

    private static final List<Caller> CALLERS = List.of(
            Caller.nobody(),
            Caller.reporter("m-rita"),
            Caller.checker("m-chen"),
            Caller.editor("m-edith"),
            Caller.ada());

    @TestHTTPResource("/graphql")
    URI endpoint;

    private static Map<String, String> rows() throws IOException {
        return Files.readAllLines(Path.of("docs/authorization.md")).stream()
                .map(line -> line.split("\\|"))
                .filter(cells -> cells.length == 3 && ROLES.contains(cells[2].strip()))
                .collect(Collectors.toMap(
                        cells -> cells[1].strip(), cells -> cells[2].strip(), (one, other) -> one, TreeMap::new));
    }

    private static TypeDefinitionRegistry schema() throws IOException {
        return new SchemaParser().parse(Files.readString(Path.of("docs/schema.graphql")));
    }

    @Test
    void everyOperationHasARowAndEveryRowAnOperation() throws IOException {
        Set<String> operations = SampleOperation.all(schema()).stream()
                .map(SampleOperation::name)
                .collect(Collectors.toSet());
        assertThat(rows().keySet()).containsExactlyInAnyOrderElementsOf(operations);
    }

    @Test
    void whoeverHasTheRoleIsAnsweredAndNobodyElse() throws IOException {
        Map<String, String> rows = rows();
        for (SampleOperation operation : SampleOperation.all(schema())) {
            for (Caller caller : CALLERS) {
                String role = caller.role() == null ? "nobody" : caller.role();
                boolean allowed = ROLES.indexOf(role) >= ROLES.indexOf(rows.get(operation.name()));
                String expected = allowed ? "answered" : caller.token() == null ? "UNAUTHENTICATED" : "FORBIDDEN";
                assertThat(outcome(operation, caller))
                        .as("%s as %s", operation.name(), role)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void anExpiredOrForgedTokenOpensNothing() throws IOException {
        List<Caller> impostors = Stream.of(
                        Issuer.expiredToken("ada", "admin"), Issuer.forgedToken("ada", "admin"), "no.token.atall")
                .map(token -> new Caller("impostor", "admin", token))
                .toList();
        for (SampleOperation operation : SampleOperation.all(schema())) {
            for (Caller impostor : impostors) {
                assertThat(outcome(operation, impostor)).as(operation.name()).isEqualTo("UNAUTHENTICATED");
            }
        }
    }

    private String outcome(SampleOperation operation, Caller caller) {
        if (operation.isSubscription()) {
            return SampleSubscription.outcome(endpoint, operation.document(), caller.token());
        }
        JsonPath answer = caller.answer(operation.document(), Map.of());
        List<?> errors = answer.getList("errors");
        return errors == null ? "answered" : String.join(" ", answer.getList("errors.extensions.code"));
    }
}
