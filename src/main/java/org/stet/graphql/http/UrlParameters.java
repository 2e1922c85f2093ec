package org.stet.graphql.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.stet.graphql.ErrorCode;
import org.stet.graphql.error.Refusal;

/** Decodes the query of a URL without repairing it: the stock decoder puts a question mark for what is no UTF-8. */
final class UrlParameters {

    private UrlParameters() {}

    static Map<String, String> decode(String rawQuery) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : (rawQuery == null ? "" : rawQuery).split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                String name = text(pair.substring(0, equals));
                if (parameters.put(name, text(pair.substring(equals + 1))) != null) {
                    throw new Refusal(ErrorCode.BAD_REQUEST, "The parameter '" + name + "' stands twice in the URL.");
                }
            }
        }
        return parameters;
    }

    private static String text(String encoded) {
        byte[] raw = encoded.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(raw.length);
        for (int index = 0; index < raw.length; index++) {
            if (raw[index] == '%') {
                decoded.write(octet(raw, index));
                index += 2;
            } else {
                decoded.write(raw[index] == '+' ? ' ' : raw[index]);
            }
        }
        return Json.utf8(decoded.toByteArray());
    }

    private static int octet(byte[] raw, int index) {
        int high = index + 2 < raw.length ? Character.digit(raw[index + 1], 16) : -1;
        int low = index + 2 < raw.length ? Character.digit(raw[index + 2], 16) : -1;
        if (high < 0 || low < 0) {
            throw new Refusal(ErrorCode.BAD_REQUEST, "The URL has a percent sign without two hexadecimal digits.");
        }
        return high * 16 + low;
    }
}
