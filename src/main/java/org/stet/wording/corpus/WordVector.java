package org.stet.wording.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a document and where they stand: PostgreSQL's {@code tsvector} in Java.
 *
 * @param places of each lexeme, first one first
 */
public record WordVector(Map<String, List<WordPlace>> places) {

    public WordVector {
        // No copy: hundreds are read for one search, each by a map that nobody else has.
        places = Collections.unmodifiableMap(places);
    }

    /** Reads how PostgreSQL prints a vector: {@code 'bridg':3A,7 'o''brien':1B}. */
    public static WordVector parse(String text) {
        return new Reading(text).vector();
    }

    public List<WordPlace> placesOf(String lexeme) {
        return places.getOrDefault(lexeme, List.of());
    }

    public boolean has(String lexeme) {
        return places.containsKey(lexeme);
    }

    /** One pass over the printed text; hundreds of vectors are read for one search. */
    private static final class Reading {

        private final String text;
        private int at;

        Reading(String text) {
            this.text = text;
        }

        WordVector vector() {
            Map<String, List<WordPlace>> places = new HashMap<>();
            while (at < text.length()) {
                String lexeme = lexeme();
                places.put(lexeme, places());
                at++;
            }
            return new WordVector(places);
        }

        /** Quotes and backslashes inside a lexeme are printed twice. */
        private String lexeme() {
            int begin = ++at;
            boolean doubled = false;
            while (!endsLexeme()) {
                boolean pair = text.charAt(at) == '\'' || text.charAt(at) == '\\';
                doubled |= pair;
                at += pair ? 2 : 1;
            }
            String printed = text.substring(begin, at++);
            return doubled ? printed.replace("''", "'").replace("\\\\", "\\") : printed;
        }

        private boolean endsLexeme() {
            return text.charAt(at) == '\'' && (at + 1 == text.length() || text.charAt(at + 1) != '\'');
        }

        /** A stripped vector has lexemes without places. */
        private List<WordPlace> places() {
            List<WordPlace> places = new ArrayList<>(2);
            while (at < text.length() && text.charAt(at) != ' ') {
                at++;
                places.add(place());
            }
            return List.copyOf(places);
        }

        private WordPlace place() {
            int position = 0;
            while (at < text.length() && Character.isDigit(text.charAt(at))) {
                position = position * 10 + text.charAt(at++) - '0';
            }
            if (at < text.length() && text.charAt(at) >= 'A' && text.charAt(at) <= 'C') {
                return new WordPlace(position, Weight.valueOf(text.substring(at, ++at)));
            }
            return new WordPlace(position, Weight.D);
        }
    }
}
