package org.stet.wording.rank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The angle between the runs of letters of the text and those of a document: 1 when they are spelt alike, 0 when they have
 * no run of letters in common. A run weighs what the rarest word weighs that has it.
 */
final class Spelling implements Likeness {

    /** What a run weighs that the text does not have; how rare its word is is not known. */
    private static final double ORDINARY = 0.25;

    private final Map<Long, Double> asked = new HashMap<>();
    private final double norm;
    private final Function<Document, List<String>> part;

    Spelling(AskedTerms terms, Function<Document, List<String>> part) {
        this.part = part;
        terms.terms()
                .forEach((word, term) ->
                        Letters.of(word).forEach(run -> asked.merge(run, term.worth() * term.worth(), Math::max)));
        norm = Math.sqrt(
                asked.values().stream().mapToDouble(Double::doubleValue).sum());
    }

    @Override
    public double of(Document document) {
        double common = 0;
        double all = 0;
        for (long run : Letters.of(part.apply(document))) {
            double weight = asked.getOrDefault(run, 0.0);
            common += weight;
            all += weight > 0 ? weight : ORDINARY;
        }
        return common == 0 ? 0 : common / norm / Math.sqrt(all);
    }
}
