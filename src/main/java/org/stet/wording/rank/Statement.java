package org.stet.wording.rank;

import java.util.List;
import java.util.Set;

/**
 * What a text says that can be held against another's.
 *
 * @param words all of them, folded
 */
record Statement(
        List<KnownNumber> numbers,
        List<KnownDate> dates,
        List<String> negations,
        List<String> names,
        Set<String> words) {

    static Statement read(String text, String language) {
        String plain = PlainText.of(text);
        KnownDates dates = KnownDates.in(plain, language);
        return new Statement(
                KnownNumbers.in(dates.rest(), language),
                dates.found(),
                Negations.in(plain),
                Names.in(dates.rest()),
                Set.copyOf(PlainText.words(plain)));
    }

    /** By any part of the name: one text has the whole name, the other the family's. */
    boolean mentions(String name) {
        return PlainText.words(name).stream().anyMatch(words::contains);
    }
}
