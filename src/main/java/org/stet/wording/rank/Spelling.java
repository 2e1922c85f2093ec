package org.stet.wording.rank;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/**
 * The angle between the runs of letters of the text and those of a document: 1 when they are spelt alike, 0 when they have
 * no run of letters in common. A run weighs what the rarest word weighs that has it.
 */
final class Spelling implements Likeness {

    /** What a run weighs that the text does not have; how rare its word is is not known. */
    private static final double ORDINARY = 0.25;

    /** The smallest first. */
    private final long[] asked;

    private final double[] weights;
    private final double norm;
    private final Function<Document, List<String>> part;

    Spelling(AskedTerms terms, Function<Document, List<String>> part) {
        this.part = part;
        SortedMap<Long, Double> heaviest = new TreeMap<>();
        terms.terms().forEach((word, term) -> {
            for (long run : Letters.of(word)) {
                heaviest.merge(run, term.worth() * term.worth(), Math::max);
            }
        });
        asked = heaviest.keySet().stream().mapToLong(Long::longValue).toArray();
        weights = heaviest.values().stream().mapToDouble(Double::doubleValue).toArray();
        norm = Math.sqrt(DoubleStream.of(weights).sum());
    }

    @Override
    public double of(Document document) {
        double common = 0;
        double all = 0;
        int at = 0;
        for (long run : Letters.of(part.apply(document))) {
            while (at < asked.length && asked[at] < run) {
                at++;
            }
            double weight = at < asked.length && asked[at] == run ? weights[at] : 0;
            common += weight;
            all += weight > 0 ? weight : ORDINARY;
        }
        return common == 0 ? 0 : common / norm / Math.sqrt(all);
    }
}
