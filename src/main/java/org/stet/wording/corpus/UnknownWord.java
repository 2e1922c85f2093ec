package org.stet.wording.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A word that no document has: misspelt, or put together of words that documents have, or part of one.
 *
 * @param stem the form that it would have
 */
record UnknownWord(String stem) {

    /** So many words of one text are looked after. */
    private static final int MOST = 4;
    /** What is shorter resembles too much. */
    private static final int SHORTEST = 5;

    private static final int SHORTEST_PART = 4;
    private static final int LONGEST = 40;
    private static final int MOST_MEANINGS = 3;
    /** What joins the parts of compounds: "Gesundheit-s-minister". */
    private static final List<String> LINKS = List.of("", "s", "es", "n", "en");

    static List<UnknownWord> among(List<AskedWord> words) {
        return words.stream()
                .flatMap(word -> of(word).stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    static Optional<UnknownWord> of(AskedWord word) {
        return word.stems().stream()
                .findFirst()
                .map(stem -> new UnknownWord(stem.lexeme()))
                .filter(unknown -> word.documents() == 0 && unknown.mayBeMended());
    }

    private boolean mayBeMended() {
        return stem.length() >= SHORTEST
                && stem.length() <= LONGEST
                && stem.chars().allMatch(Character::isLetter);
    }

    /** Everything at its beginning and at its end that may be a word of its own. */
    Set<String> parts() {
        Set<String> parts = new LinkedHashSet<>();
        splits().forEach(split -> {
            parts.addAll(split.lefts());
            parts.add(split.right());
        });
        return parts;
    }

    private Stream<Split> splits() {
        return IntStream.rangeClosed(SHORTEST_PART, stem.length() - SHORTEST_PART)
                .mapToObj(at -> new Split(stem.substring(0, at), stem.substring(at)));
    }

    /** What the corpus has of it: the same word in its right spelling, else its two parts, else what it is part of. */
    List<Stem> meanings(List<SimilarTerm> similar, Map<String, Integer> parts) {
        List<Stem> near = firstOf(similar.stream().filter(term -> term.mayBe(stem)));
        if (!near.isEmpty()) {
            return near;
        }
        List<Stem> apart = splits().sorted(
                        Comparator.comparingInt(Split::evenness).reversed())
                .map(split -> split.known(parts))
                .filter(both -> !both.isEmpty())
                .findFirst()
                .orElse(List.of());
        return apart.isEmpty()
                ? firstOf(similar.stream().filter(term -> term.lexeme().contains(stem)))
                : apart;
    }

    private static List<Stem> firstOf(Stream<SimilarTerm> terms) {
        return terms.limit(MOST_MEANINGS)
                .map(term -> new Stem(term.lexeme(), term.documents()))
                .toList();
    }

    private record Split(String left, String right) {

        List<String> lefts() {
            return LINKS.stream()
                    .filter(left::endsWith)
                    .map(link -> left.substring(0, left.length() - link.length()))
                    .filter(part -> part.length() >= SHORTEST_PART)
                    .toList();
        }

        int evenness() {
            return Math.min(left.length(), right.length());
        }

        /** Both parts, or nothing. */
        List<Stem> known(Map<String, Integer> terms) {
            List<Stem> known = new ArrayList<>();
            lefts().stream().filter(terms::containsKey).findFirst().ifPresent(part -> known.add(stem(part, terms)));
            return known.isEmpty() || !terms.containsKey(right) ? List.of() : List.of(known.get(0), stem(right, terms));
        }

        private static Stem stem(String part, Map<String, Integer> terms) {
            return new Stem(part, terms.get(part));
        }
    }
}
