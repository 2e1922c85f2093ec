package org.stet.wording.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Puts together what each language's dictionary made of a text. */
final class TextReading {

    /** The language that no dictionary knows: its words are the text's own. */
    static final String ANY = "";

    /** The dictionaries by language, the most frequent one of the corpus first. */
    private final Map<String, Map<Integer, List<Stem>>> readings = new LinkedHashMap<>();

    private CorpusSize size = CorpusSize.EMPTY;

    void resize(CorpusSize found) {
        size = found;
    }

    CorpusSize size() {
        return size;
    }

    /**
     * @param lexeme null when the dictionary leaves nothing of the text
     * @param positions of the lexeme in the text, separated by blanks
     */
    void add(String language, String lexeme, String positions, int documents) {
        Map<Integer, List<Stem>> words = readings.computeIfAbsent(language, unread -> new TreeMap<>());
        if (lexeme == null) {
            return;
        }
        Stem stem = new Stem(lexeme, documents);
        for (String position : positions.split(" ")) {
            words.computeIfAbsent(Integer.valueOf(position), first -> new ArrayList<>(2))
                    .add(stem);
        }
    }

    /** @param given null when nobody knows */
    String language(String given) {
        if (given != null) {
            return given;
        }
        int most = 0;
        String guess = null;
        for (Map.Entry<String, Map<Integer, List<Stem>>> reading : readings.entrySet()) {
            int stopWords = surfaces().size() - reading.getValue().size();
            if (stopWords > most) {
                most = stopWords;
                guess = reading.getKey();
            }
        }
        return guess;
    }

    /** @param language whose stop words mean nothing; null when it is not known */
    List<AskedWord> words(String language) {
        Map<Integer, List<Stem>> own = readings.getOrDefault(language, surfaces());
        return surfaces().entrySet().stream()
                .limit(TextLimits.WORDS)
                .map(surface -> word(surface.getKey(), surface.getValue().get(0).lexeme(), own))
                .toList();
    }

    private Map<Integer, List<Stem>> surfaces() {
        return readings.getOrDefault(ANY, Map.of());
    }

    private AskedWord word(int position, String surface, Map<Integer, List<Stem>> own) {
        if (!own.containsKey(position)) {
            return new AskedWord(position, surface, List.of());
        }
        List<Stem> stems = Stream.concat(Stream.of(own), readings.values().stream())
                .flatMap(reading -> reading.getOrDefault(position, List.of()).stream())
                .distinct()
                .toList();
        List<Stem> known = stems.stream().filter(stem -> stem.documents() > 0).toList();
        // One that no document has, as far as is counted, is looked for all the same, in any form: the count may lag.
        return new AskedWord(position, surface, known.isEmpty() ? stems : known);
    }
}
