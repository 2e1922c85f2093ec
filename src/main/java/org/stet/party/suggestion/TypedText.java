package org.stet.party.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What somebody typed to find a party, and how names fit it. */
final class TypedText {

    /** Up to this many words are compared; nobody types more of a name. */
    private static final int MOST_WORDS = 20;
    /** A word of so many letters may be an article or a preposition, which names are written with and without. */
    private static final int SMALL = 3;

    private final List<WrittenWord> words;
    private final boolean inCapitals;

    private TypedText(List<WrittenWord> words, boolean inCapitals) {
        this.words = words;
        this.inCapitals = inCapitals;
    }

    static TypedText of(String typed) {
        List<WrittenWord> words = WrittenWord.of(typed);
        return new TypedText(
                words.subList(0, Math.min(words.size(), MOST_WORDS)),
                words.size() == 1 && words.get(0).letters().length() > 1 && isInCapitals(typed));
    }

    private static boolean isInCapitals(String typed) {
        return typed.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    /** Whether it is written as abbreviations are. */
    boolean isInCapitals() {
        return inCapitals;
    }

    /** Whether each of its words begins a word of the name, in whatever order. */
    Optional<Fit> begins(String name) {
        return fits(name, false);
    }

    /** The same where words may have slips. */
    Optional<Fit> nearlyBegins(String name) {
        return fits(name, true);
    }

    private Optional<Fit> fits(String name, boolean slipsAllowed) {
        List<WrittenWord> left = new ArrayList<>(WrittenWord.of(name));
        Marks marks = new Marks();
        int slips = 0;
        int missing = 0;
        for (int i = 0; i < words.size(); i++) {
            Place place = place(words.get(i), left, slipsAllowed);
            if (place != null) {
                left.remove(place.word());
                slips += place.slips();
                marks.mark(place.start(), place.end());
            } else if (i == words.size() - 1 || words.get(i).letters().length() > SMALL) {
                return Optional.empty();
            } else {
                missing++;
            }
        }
        return missing == words.size() ? Optional.empty() : Optional.of(new Fit(slips, missing, marks));
    }

    private record Place(WrittenWord word, int start, int end, int slips) {}

    private static Place place(WrittenWord typed, List<WrittenWord> words, boolean slipsAllowed) {
        String letters = typed.letters();
        Place best = null;
        for (WrittenWord word : words) {
            if (word.letters().equals(letters)) {
                return new Place(word, word.start(), word.endOf(letters.length()), 0);
            }
            Place place = begun(letters, word);
            if (place == null && slipsAllowed) {
                place = slipped(letters, word);
            }
            best = best == null || (place != null && place.slips() < best.slips()) ? place : best;
        }
        return best;
    }

    private static Place begun(String letters, WrittenWord word) {
        int at = word.isUnspaced()
                ? word.letters().indexOf(letters)
                : word.letters().startsWith(letters) ? 0 : -1;
        return at < 0 ? null : new Place(word, word.startOf(at), word.endOf(at + letters.length()), 0);
    }

    private static Place slipped(String letters, WrittenWord word) {
        int slips = Slips.between(letters, word.letters());
        return slips == Slips.TOO_MANY
                ? null
                : new Place(word, word.start(), word.endOf(word.letters().length()), slips);
    }

    /** The first letters of a name that its initials are made of. */
    Marks initials(String name) {
        StringBuilder letters = new StringBuilder();
        words.forEach(word -> letters.append(word.letters()));
        Marks marks = new Marks();
        int next = 0;
        for (WrittenWord word : WrittenWord.of(name)) {
            if (next < letters.length() && word.letters().charAt(0) == letters.charAt(next)) {
                marks.mark(word.start(), word.endOf(1));
                next++;
            }
        }
        return marks;
    }
}
