package org.stet.graphql.http;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.stet.DeskTest;

/** Holds the live schema against the committed one and against the house's rules for a schema. */
@QuarkusTest
class SchemaContractTest implements DeskTest {

    private static final Path COMMITTED = Path.of("docs/schema.graphql");

    private static String live() {
        return get("/graphql/schema.graphql")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()
                        .stripTrailing() + "\n";
    }

    private static TypeDefinitionRegistry registry() {
        return new SchemaParser().parse(live());
    }

    @Test
    void theCommittedSchemaIsTheLiveOne() throws IOException {
        String live = live();
        if (Boolean.getBoolean("stet.schema.write")) {
            Files.writeString(COMMITTED, live);
        }
        String committed = Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "";
        assertThat(live)
                .withFailMessage(() -> """
                        docs/schema.graphql is not the schema that the program serves.
                        What breaks for a client of the committed one:
                        %s
                        If that is meant, write it anew and commit it:
                        ./mvnw test -Dtest=SchemaContractTest -Dstet.schema.write=true
                        """.formatted(SchemaChanges.breaking(committed, live)))
                .isEqualTo(committed);
    }

    @Test
    void everyTypeFieldArgumentAndValueIsDescribed() {
        assertThat(SchemaRules.undescribed(registry())).isEmpty();
    }

    @Test
    void noListHoldsNulls() {
        assertThat(SchemaRules.listsWithNulls(registry())).isEmpty();
    }

    @Test
    void everyConnectionHasEdgesNodesPageInfoAndTotalCount() {
        assertThat(SchemaRules.malformedConnections(registry())).isEmpty();
    }

    @Test
    void everyMutationTakesOneInputAndReturnsAPayloadWithUserErrors() {
        assertThat(SchemaRules.malformedMutations(registry())).isEmpty();
    }

    @Test
    void everySubscriptionMayBeNullSoThatARefusalReachesTheClient() {
        assertThat(SchemaRules.subscriptionsThatCannotBeRefused(registry())).isEmpty();
    }
}
