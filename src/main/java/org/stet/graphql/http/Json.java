package org.stet.graphql.http;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.stet.graphql.ErrorCode;
import org.stet.graphql.error.Refusal;

/** Reads JSON as it was sent: what would have to be repaired or guessed is refused. */
final class Json {

    private static final JsonParserFactory PARSERS =
            JsonProvider.provider().createParserFactory(Map.of("org.eclipse.parsson.rejectDuplicateKeys", true));

    private Json() {}

    static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new Refusal(ErrorCode.BAD_REQUEST, "The request is not in UTF-8.");
        }
    }

    /** @param what the name of the thing that is read, as it begins the message of a refusal */
    static JsonObject object(String text, String what) {
        if (!(read(text, what) instanceof JsonObject object)) {
            throw new Refusal(ErrorCode.BAD_REQUEST, what + " must be a JSON object.");
        }
        refuseLoneSurrogates(object, what);
        return object;
    }

    private static JsonValue read(String text, String what) {
        try (JsonParser parser = PARSERS.createParser(new StringReader(text))) {
            parser.next();
            JsonValue value = parser.getValue();
            parser.hasNext(); // complains of what stands after the value
            return value;
        } catch (RuntimeException malformed) { // the parser's own type for what is nested too deeply
            throw new Refusal(ErrorCode.BAD_REQUEST, what + " is not JSON: " + reason(malformed));
        }
    }

    private static String reason(RuntimeException malformed) {
        return malformed instanceof JsonParsingException parsing && parsing.getLocation() != null
                ? "look at line %d, column %d."
                        .formatted(
                                parsing.getLocation().getLineNumber(),
                                parsing.getLocation().getColumnNumber())
                : "a name stands twice in one object, or it is nested too deeply.";
    }

    private static void refuseLoneSurrogates(JsonValue value, String what) {
        if (value instanceof JsonObject object) {
            object.forEach((name, member) -> {
                refuseLoneSurrogates(name, what);
                refuseLoneSurrogates(member, what);
            });
        } else if (value instanceof JsonArray list) {
            list.forEach(element -> refuseLoneSurrogates(element, what));
        } else if (value instanceof JsonString string) {
            refuseLoneSurrogates(string.getString(), what);
        }
    }

    private static void refuseLoneSurrogates(String text, String what) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new Refusal(
                    ErrorCode.BAD_REQUEST,
                    what + " contains half of a surrogate pair, which is no character. Send the whole character.");
        }
    }
}
