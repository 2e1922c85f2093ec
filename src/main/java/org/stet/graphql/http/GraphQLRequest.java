package org.stet.graphql.http;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.Map;
import java.util.Optional;
import org.stet.graphql.ErrorCode;
import org.stet.graphql.error.Refusal;

/** The members of a request that GraphQL over HTTP names, each of its right kind. */
record GraphQLRequest(JsonObject members) {

    private static final String QUERY = "query";
    private static final String OPERATION_NAME = "operationName";
    private static final String VARIABLES = "variables";
    private static final String EXTENSIONS = "extensions";

    GraphQLRequest {
        expect(members, QUERY, JsonString.class, "a string");
        expect(members, OPERATION_NAME, JsonString.class, "a string");
        expect(members, VARIABLES, JsonObject.class, "an object");
        expect(members, EXTENSIONS, JsonObject.class, "an object");
    }

    static GraphQLRequest ofBody(byte[] body) {
        if (body.length == 0) {
            throw new Refusal(ErrorCode.BAD_REQUEST, "The body is empty. Send {\"query\": \"…\"}.");
        }
        String text = Json.utf8(body);
        if (text.stripLeading().startsWith("[")) {
            throw new Refusal(
                    ErrorCode.BAD_REQUEST, "Batches are not accepted. Use aliases, or send several requests.");
        }
        return new GraphQLRequest(Json.object(text, "The body"));
    }

    /** @param parameters those of the URL, decoded */
    static GraphQLRequest ofParameters(Map<String, String> parameters) {
        JsonObjectBuilder members = JsonProvider.provider().createObjectBuilder();
        parameters.forEach((name, value) -> {
            switch (name) {
                case QUERY, OPERATION_NAME -> members.add(name, value);
                case VARIABLES, EXTENSIONS -> members.add(name, Json.object(value, "'" + name + "'"));
                default -> {}
            }
        });
        return new GraphQLRequest(members.build());
    }

    boolean hasDocument() {
        return members.get(QUERY) instanceof JsonString document
                && !document.getString().isBlank();
    }

    /** @throws Refusal when there is none */
    String document() {
        if (!hasDocument()) {
            throw new Refusal(ErrorCode.BAD_REQUEST, "'query' is missing: it holds the GraphQL document, as a string.");
        }
        return members.getString(QUERY);
    }

    Optional<PersistedQuery> persistedQuery() {
        return PersistedQuery.in(members.get(EXTENSIONS) instanceof JsonObject extensions ? extensions : null);
    }

    GraphQLRequest with(String document) {
        return new GraphQLRequest(JsonProvider.provider()
                .createObjectBuilder(members)
                .add(QUERY, document)
                .build());
    }

    private static void expect(JsonObject members, String name, Class<? extends JsonValue> kind, String kindInWords) {
        JsonValue value = members.get(name);
        if (value != null && value != JsonValue.NULL && !kind.isInstance(value)) {
            throw new Refusal(ErrorCode.BAD_REQUEST, "'" + name + "' must be " + kindInWords + ".");
        }
    }
}
