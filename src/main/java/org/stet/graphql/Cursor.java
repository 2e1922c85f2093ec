package org.stet.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * A place in an ordered list: the sort key of one row, and its id to break ties. To the outside it is opaque.
 *
 * @param order the list and its order, such as {@code parties/NAME/ASC}: a cursor of one list is not a place in another
 * @param key the row's sort key, as text
 * @param id the row's id
 */
public record Cursor(String order, String key, UUID id) {

    private static final String FORMAT = "1";
    private static final int LONGEST = 2_000;

    public String encode() {
        String plain = String.join("|", FORMAT, order, id.toString(), key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a cursor of the given list and order, or throws the top-level error INVALID_CURSOR. */
    public static Cursor decode(String encoded, String order) {
        if (encoded.length() > LONGEST) {
            throw invalid();
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            String[] parts = plain.split("\\|", 4);
            if (parts.length != 4
                    || !parts[0].equals(FORMAT)
                    || !parts[1].equals(order)
                    || parts[3].indexOf('\u0000') >= 0) {
                throw invalid();
            }
            return new Cursor(parts[1], parts[3], UUID.fromString(parts[2]));
        } catch (IllegalArgumentException notBase64OrNotAnId) {
            throw invalid();
        }
    }

    /** For a sort key that does not read as what the list sorts by. */
    public static RequestError invalid() {
        return new RequestError(
                ErrorCode.INVALID_CURSOR,
                "The cursor is not one of this list in this order. Pass a cursor as it came, or begin without one.");
    }
}
