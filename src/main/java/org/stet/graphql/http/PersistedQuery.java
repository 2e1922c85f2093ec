package org.stet.graphql.http;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.graphql.ErrorCode;
import org.stet.graphql.error.Refusal;

/**
 * What a client of Apollo's protocol "automatic persisted queries" says of its document.
 *
 * @param hash SHA-256 in lower-case hexadecimal digits
 */
record PersistedQuery(String hash) {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /** @param extensions those of a request, or null */
    static Optional<PersistedQuery> in(JsonObject extensions) {
        JsonValue said = extensions == null ? null : extensions.get("persistedQuery");
        if (said == null || said == JsonValue.NULL) {
            return Optional.empty();
        }
        if (!(said instanceof JsonObject members) || !isVersionOne(members)) {
            throw malformed("'extensions.persistedQuery' must be an object with 'version': 1.");
        }
        String hash = members.get("sha256Hash") instanceof JsonString text
                ? text.getString().toLowerCase(Locale.ROOT)
                : "";
        if (!SHA_256.matcher(hash).matches()) {
            throw malformed("'extensions.persistedQuery.sha256Hash' must be 64 hexadecimal digits.");
        }
        return Optional.of(new PersistedQuery(hash));
    }

    private static boolean isVersionOne(JsonObject members) {
        return members.get("version") instanceof JsonNumber version
                && version.toString().equals("1");
    }

    private static Refusal malformed(String message) {
        return new Refusal(ErrorCode.BAD_REQUEST, message);
    }
}
