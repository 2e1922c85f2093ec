package org.stet.wording.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.wording.corpus.AskedText;
import org.stet.wording.corpus.Candidate;

/** Puts candidates into order: all by the rare words that they share with the text, the best of these by every trait. */
public final class Ranking {

    /** What is behind has not enough in common with the text for the other traits to matter. */
    private static final int LOOKED_AT_CLOSELY = 100;
    /** In a longer text, what has less than this share of the rare words that the best has, has them by chance. */
    private static final double BY_CHANCE = 0.2;

    /** Whoever asks for so few words means each of them. */
    private static final int FEW_WORDS = 8;

    private static final Ranking BY_ALL_TRAITS = new Ranking(EnumSet.allOf(Trait.class));

    private final Set<Trait> traits;

    private Ranking(Set<Trait> traits) {
        this.traits = traits;
    }

    /** The one that is searched by. */
    public static Ranking byAllTraits() {
        return BY_ALL_TRAITS;
    }

    /** To learn what traits are worth. The first hundred are always made by {@link Trait#RARE_WORDS}. */
    public static Ranking by(Set<Trait> traits) {
        return new Ranking(Set.copyOf(traits));
    }

    /** Best first. A score is of the text and the document alone, whatever else was found. */
    public List<Ranked> rank(AskedText asked, List<Candidate> candidates) {
        List<Document> documents = candidates.stream().map(Document::new).toList();
        CorpusFigures figures = CorpusFigures.of(asked.size(), documents);
        AskedTerms terms = AskedTerms.of(asked, figures, documents);
        List<Judged> rough =
                notByChance(asked, judged(documents, Map.of(Trait.RARE_WORDS, new RareWords(terms, figures))));
        int closely = Math.min(LOOKED_AT_CLOSELY, rough.size());
        List<Judged> order = new ArrayList<>(
                judged(rough.subList(0, closely).stream().map(Judged::document).toList(), likenesses(terms, figures)));
        order.addAll(rough.subList(closely, rough.size()));
        return scored(order);
    }

    private static List<Judged> notByChance(AskedText asked, List<Judged> rough) {
        double least = asked.words().size() <= FEW_WORDS || rough.isEmpty()
                ? 0
                : BY_CHANCE * rough.get(0).sum();
        return rough.stream().takeWhile(judged -> judged.sum() >= least).toList();
    }

    private Map<Trait, Likeness> likenesses(AskedTerms terms, CorpusFigures figures) {
        Map<Trait, Likeness> likenesses = new EnumMap<>(Trait.class);
        traits.forEach(trait -> likenesses.put(trait, trait.likeness(terms, figures)));
        return likenesses;
    }

    /** Best first; of equals, in whatever order their words were added up, the one that was fetched first. */
    private static List<Judged> judged(List<Document> documents, Map<Trait, Likeness> likenesses) {
        return documents.stream()
                .map(document -> new Judged(document, sum(document, likenesses)))
                .sorted(Comparator.comparingLong(Judged::rounded).reversed())
                .toList();
    }

    private static double sum(Document document, Map<Trait, Likeness> likenesses) {
        double sum = 0;
        for (Map.Entry<Trait, Likeness> likeness : likenesses.entrySet()) {
            sum += likeness.getKey().weight() * likeness.getValue().of(document);
        }
        return sum;
    }

    /** Who comes later never has the higher score, also where it was looked at less closely. */
    private static List<Ranked> scored(List<Judged> order) {
        List<Ranked> ranked = new ArrayList<>(order.size());
        double before = 1;
        for (Judged judged : order) {
            before = Math.min(before, Calibration.probability(judged.sum()));
            ranked.add(new Ranked(judged.document().claim(), before));
        }
        return List.copyOf(ranked);
    }

    private record Judged(Document document, double sum) {

        long rounded() {
            return Math.round(sum * 1e9);
        }
    }
}
