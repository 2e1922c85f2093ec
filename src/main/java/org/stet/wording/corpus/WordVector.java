package org.stet.wording.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a document and the parts that they stand in: PostgreSQL's {@code tsvector} in Java.
 *
 * @param parts of each lexeme, one for each time it stands there, first one first
 */
public record WordVector(Map<String, List<Weight>> parts) {

    /** In the order of their numbers in PostgreSQL. */
    private static final Weight[] WEIGHTS = {Weight.D, Weight.C, Weight.B, Weight.A};

    /** What nearly every word has; hundreds of vectors are read for one search. */
    private static final List<List<Weight>> ONE_PLACE =
            Arrays.stream(WEIGHTS).map(List::of).toList();

    public WordVector {
        // No copy: hundreds are read for one search, each by a map that nobody else has.
        parts = Collections.unmodifiableMap(parts);
    }

    /**
     * Reads how PostgreSQL sends a vector ({@code tsvectorsend}): the number of lexemes, and of each its letters, a zero,
     * the number of its places and two octets for each, of which the first two bits are the weight.
     */
    static WordVector read(byte[] sent) {
        ByteBuffer rest = ByteBuffer.wrap(sent);
        int lexemes = rest.getInt();
        Map<String, List<Weight>> parts = new HashMap<>(lexemes * 2);
        for (int number = 0; number < lexemes; number++) {
            parts.put(lexeme(rest), weights(rest));
        }
        return new WordVector(parts);
    }

    private static String lexeme(ByteBuffer rest) {
        int begin = rest.position();
        int end = begin;
        while (rest.get(end) != 0) {
            end++;
        }
        rest.position(end + 1);
        return new String(rest.array(), begin, end - begin, StandardCharsets.UTF_8);
    }

    /** A stripped vector has lexemes without places. */
    private static List<Weight> weights(ByteBuffer rest) {
        int places = rest.getShort();
        if (places == 1) {
            return ONE_PLACE.get(weight(rest));
        }
        Weight[] weights = new Weight[places];
        for (int place = 0; place < places; place++) {
            weights[place] = WEIGHTS[weight(rest)];
        }
        return List.of(weights);
    }

    private static int weight(ByteBuffer rest) {
        return (rest.getShort() & 0xFFFF) >>> 14;
    }

    public List<Weight> partsOf(String lexeme) {
        return parts.getOrDefault(lexeme, List.of());
    }

    public boolean has(String lexeme) {
        return parts.containsKey(lexeme);
    }
}
