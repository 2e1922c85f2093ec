package org.stet.party.suggestion;

import java.util.Comparator;
import java.util.Optional;

/** A name with how well it fits what was typed. */
record Ranked(FoundName found, Marks marks, double score) {

    private static final double NAME = 1;
    private static final double ALIAS = 0.97;
    private static final double ABBREVIATION_IN_CAPITALS = 0.9;
    private static final double BEGINNING = 0.8;
    private static final double ABBREVIATION = 0.7;
    private static final double SLIP = 0.6;
    private static final double PER_SLIP = 0.1;
    private static final double PER_MISSING_WORD = 0.02;
    private static final double LEAST = 0.05;

    /** Best first; of equal ones that which stands in more claims, then by name. */
    static final Comparator<Ranked> BEST_FIRST = Comparator.comparingDouble((Ranked ranked) -> ranked.score())
            .reversed()
            .thenComparing(ranked -> ranked.found().uses(), Comparator.reverseOrder())
            .thenComparing(ranked -> ranked.found().name())
            .thenComparing(ranked -> ranked.found().party());

    /** Empty for a name that the database took in too generously. */
    static Optional<Ranked> of(TypedText typed, FoundName found) {
        String name = found.name();
        return switch (found.by()) {
            case NAME -> whole(found, found.printed() ? NAME : ALIAS);
            case SHORTENED -> whole(found, ABBREVIATION);
            case INITIALS ->
                Optional.of(new Ranked(
                        found, typed.initials(name), typed.isInCapitals() ? ABBREVIATION_IN_CAPITALS : ABBREVIATION));
            case BEGINNING, WORDS ->
                typed.begins(name).map(fit -> new Ranked(found, fit.marks(), score(BEGINNING, fit)));
            case SLIP -> typed.nearlyBegins(name).map(fit -> new Ranked(found, fit.marks(), score(SLIP, fit)));
        };
    }

    private static Optional<Ranked> whole(FoundName found, double score) {
        return Optional.of(new Ranked(found, new Marks().mark(0, found.name().length()), score));
    }

    private static double score(double best, Fit fit) {
        return Math.max(LEAST, best - PER_SLIP * fit.slips() - PER_MISSING_WORD * fit.missing());
    }
}
