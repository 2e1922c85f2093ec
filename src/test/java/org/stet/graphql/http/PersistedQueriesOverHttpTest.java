package org.stet.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stet.DeskTest;
import org.stet.graphql.http.Wire.Answer;
import org.stet.graphql.kept.PersistedDocuments;

/** Apollo's protocol "automatic persisted queries". */
@QuarkusTest
class PersistedQueriesOverHttpTest implements DeskTest {

    @TestHTTPResource("/graphql")
    URI endpoint;

    private Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(endpoint);
    }

    /** No test knows another's. */
    private static String document(String field) {
        return "{ %s } # %s".formatted(field, UUID.randomUUID());
    }

    private static String extensions(String document) {
        return "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"" + PersistedDocuments.hash(document) + "\"}}";
    }

    private Answer get(String query, String hashed) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (query != null) {
            parameters.put("query", query);
        }
        parameters.put("extensions", extensions(hashed));
        return wire.send(wire.get(parameters).header("Accept", "application/json"));
    }

    private Answer post(String hashed) {
        return wire.send(wire.post("{\"extensions\": " + extensions(hashed) + "}"));
    }

    private static void assertUnknown(Answer answer) {
        assertThat(answer.code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
        assertThat(answer.message()).isEqualTo("PersistedQueryNotFound");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void whatCameOnceWithItsHashIsFoundByItByEitherMethod() {
        String document = document("__typename");
        assertUnknown(get(null, document));
        assertUnknown(post(document));
        assertThat(get(document, document).json().getString("data.__typename")).isEqualTo("Query");
        assertThat(get(null, document).json().getString("data.__typename")).isEqualTo("Query");
        assertThat(post(document).json().getString("data.__typename")).isEqualTo("Query");
    }

    @Test
    void aHashOfAnotherDocumentIsRefused() {
        Answer answer = get(document("__typename"), document("__typename"));
        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void whatDoesNotFitTheSchemaIsNotKept() {
        String document = document("nonsense");
        assertThat(get(document, document).code()).isEqualTo("VALIDATION_ERROR");
        assertUnknown(get(null, document));
    }

    @Test
    void aMutationStaysOneThatIsNotSentByGet() {
        String document = "mutation { __typename } # " + UUID.randomUUID();
        assertThat(wire.send(wire.post(
                                "{\"query\": \"%s\", \"extensions\": %s}".formatted(document, extensions(document))))
                        .status())
                .isEqualTo(200);
        assertThat(get(null, document).code()).isEqualTo("METHOD_NOT_ALLOWED");
    }
}
