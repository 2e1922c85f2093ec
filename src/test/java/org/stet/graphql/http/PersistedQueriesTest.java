package org.stet.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.graphql.ErrorCode;
import org.stet.graphql.error.Refusal;
import org.stet.graphql.kept.PersistedDocuments;

class PersistedQueriesTest {

    private static final String DOCUMENT = "{ __typename }";
    private static final String HASH = "7f56e67dd21ab3f30d1ff8b7bed08893f0a0db86449836189b361dd1e56ddb4b";

    private final PersistedQueries queries = new PersistedQueries(new PersistedDocuments(1_000));

    private static GraphQLRequest request(Map<String, String> parameters) {
        return GraphQLRequest.ofParameters(parameters);
    }

    private static GraphQLRequest byHash(String hash) {
        return request(
                Map.of("extensions", "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"" + hash + "\"}}"));
    }

    private static ErrorCode refusal(PersistedQueries queries, GraphQLRequest request) {
        return catchThrowableOfType(
                        Refusal.class, () -> queries.complete(request).document())
                .error()
                .code();
    }

    @Test
    void findsTheDocumentByItsHashOnceItWasKept() {
        assertThat(refusal(queries, byHash(HASH))).isEqualTo(ErrorCode.PERSISTED_QUERY_NOT_FOUND);
        queries.keep(queries.complete(byHash(HASH).with(DOCUMENT)));
        assertThat(queries.complete(byHash(HASH)).document()).isEqualTo(DOCUMENT);
        assertThat(queries.complete(byHash(HASH.toUpperCase(Locale.ROOT))).document())
                .isEqualTo(DOCUMENT);
    }

    @Test
    void keepsNothingOfAClientThatNamesNoHash() {
        queries.keep(queries.complete(request(Map.of("query", DOCUMENT))));
        assertThat(refusal(queries, byHash(HASH))).isEqualTo(ErrorCode.PERSISTED_QUERY_NOT_FOUND);
    }

    @Test
    void refusesADocumentThatIsNotTheOneOfTheHash() {
        assertThat(refusal(queries, byHash(HASH).with("{ __typename } "))).isEqualTo(ErrorCode.BAD_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"persistedQuery\": 1}",
                "{\"persistedQuery\": {\"sha256Hash\": \"" + HASH + "\"}}",
                "{\"persistedQuery\": {\"version\": 2, \"sha256Hash\": \"" + HASH + "\"}}",
                "{\"persistedQuery\": {\"version\": 1}}",
                "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"abc\"}}"
            })
    void refusesWhatIsNotTheProtocol(String extensions) {
        assertThat(refusal(queries, request(Map.of("query", DOCUMENT, "extensions", extensions))))
                .isEqualTo(ErrorCode.BAD_REQUEST);
    }

    @Test
    void saysThatItKeepsNoneWhenItHasNoRoom() {
        PersistedQueries off = new PersistedQueries(new PersistedDocuments(0));
        off.keep(off.complete(byHash(HASH).with(DOCUMENT)));
        assertThat(refusal(off, byHash(HASH))).isEqualTo(ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED);
    }
}
