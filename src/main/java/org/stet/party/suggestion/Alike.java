package org.stet.party.suggestion;

import java.util.Comparator;
import java.util.UUID;

/**
 * A name of another party beside one of a record's own.
 *
 * @param party the party that has it, after all merges
 * @param core the name without case, accents and legal form
 * @param ownCore the record's own name, likewise
 * @param same whether the two differ in nothing but blanks
 * @param likeness how many groups of three letters they share, from 0 to 1
 */
record Alike(UUID record, UUID party, String name, String core, String ownCore, boolean same, double likeness) {

    private static final double ENOUGH = 0.75;
    private static final double BUT_ONE_LETTER = 0.9;

    static final Comparator<Alike> LIKELIEST_FIRST = Comparator.comparingDouble((Alike alike) -> alike.score())
            .reversed()
            .thenComparing(Alike::name)
            .thenComparing(Alike::party);

    /** From 0 to 1; 0 for names that two parties may well have. */
    double score() {
        if (same) {
            return 1;
        }
        if (differsInOneLetter()) {
            return BUT_ONE_LETTER;
        }
        return likeness >= ENOUGH ? BUT_ONE_LETTER * likeness : 0;
    }

    private boolean differsInOneLetter() {
        return WrittenWord.of(core).size() == WrittenWord.of(ownCore).size()
                && TypedText.of(ownCore)
                        .nearlyBegins(core)
                        .filter(fit -> fit.missing() == 0 && fit.slips() <= 1)
                        .isPresent()
                && TypedText.of(core).nearlyBegins(ownCore).isPresent();
    }

    /** What of the other name is in the own one, too. */
    Marks common() {
        return TypedText.of(ownCore).nearlyBegins(name).map(Fit::marks).orElseGet(Marks::new);
    }
}
