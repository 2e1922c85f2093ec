package org.stet.matching.similar;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.wording.FragmentField;
import org.stet.wording.Fragments;
import org.stet.wording.Fragments.Shown;
import org.stet.wording.TextFragment;
import org.stet.wording.TextPart;
import org.stet.wording.corpus.AskedText;
import org.stet.wording.rank.Certainty;
import org.stet.wording.rank.Difference;
import org.stet.wording.rank.Differences;

/** Holds a text against the claims that were found by it. */
final class Comparison {

    private final AskedText asked;
    private final Fragments fragments;

    Comparison(AskedText asked) {
        this.asked = asked;
        fragments = new Fragments(asked);
    }

    List<Difference> differences(Hit hit) {
        return Differences.between(
                asked.text(), hit.claim().statement(), hit.claim().language());
    }

    MatchCertainty certainty(Hit hit, List<Difference> differences) {
        if (Certainty.isCertain(asked, hit.score(), differences)) {
            return MatchCertainty.CERTAIN;
        }
        return hit.score() >= Certainty.LIKELY ? MatchCertainty.LIKELY : MatchCertainty.POSSIBLE;
    }

    /** The statement always, the headline and the nearest quote where a word of theirs was asked for. */
    List<TextFragment> fragments(Hit hit) {
        List<TextFragment> all = fragments.of(
                hit.claim().statement(),
                Stream.concat(
                        Stream.of(new Shown(FragmentField.HEADLINE, hit.headline())),
                        hit.quotes().stream().map(quote -> new Shown(FragmentField.QUOTE, quote))));
        Optional<TextFragment> nearest =
                all.stream().filter(Comparison::isQuote).max(Comparator.comparingInt(Comparison::marked));
        return Stream.concat(all.stream().filter(fragment -> !isQuote(fragment)), nearest.stream())
                .toList();
    }

    private static boolean isQuote(TextFragment fragment) {
        return fragment.field() == FragmentField.QUOTE;
    }

    private static int marked(TextFragment fragment) {
        return fragment.parts().stream()
                .filter(TextPart::marked)
                .mapToInt(part -> part.text().length())
                .sum();
    }
}
