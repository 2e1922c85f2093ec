package org.stet.wording.rank;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words of the document that the text does not have but that begin like one of it. */
final class Beginnings implements Likeness {

    private static final int LETTERS = 5;

    private final AskedTerms asked;
    private final Map<String, Double> beginnings = new HashMap<>();

    Beginnings(AskedTerms asked) {
        this.asked = asked;
        asked.terms().forEach((word, term) -> {
            if (isLongEnough(word)) {
                beginnings.merge(word.substring(0, LETTERS), term.worth(), Math::max);
            }
        });
    }

    @Override
    public double of(Document document) {
        Set<String> found = new HashSet<>();
        for (String word : document.words()) {
            if (isLongEnough(word) && !asked.has(word)) {
                found.add(word.substring(0, LETTERS));
            }
        }
        return found.stream()
                .mapToDouble(beginning -> beginnings.getOrDefault(beginning, 0.0))
                .sum();
    }

    private static boolean isLongEnough(String word) {
        return word.length() >= LETTERS && !Character.isDigit(word.charAt(0));
    }
}
