package org.stet.matching.similar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stet.wording.FragmentField;
import org.stet.wording.Highlighting;
import org.stet.wording.TextFragment;
import org.stet.wording.TextPart;
import org.stet.wording.corpus.AskedText;
import org.stet.wording.rank.Certainty;
import org.stet.wording.rank.Difference;
import org.stet.wording.rank.Differences;

/** Holds a text against the claims that were found by it. */
final class Comparison {

    private final AskedText asked;
    private final Highlighting highlighting;

    Comparison(AskedText asked) {
        this.asked = asked;
        highlighting = new Highlighting(asked);
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
        List<TextFragment> fragments = new ArrayList<>();
        fragments.add(new TextFragment(
                FragmentField.STATEMENT, highlighting.mark(hit.claim().statement())));
        Optional.ofNullable(hit.headline())
                .map(headline -> new TextFragment(FragmentField.HEADLINE, highlighting.mark(headline)))
                .filter(fragment -> marked(fragment) > 0)
                .ifPresent(fragments::add);
        hit.quotes().stream()
                .map(quote -> new TextFragment(FragmentField.QUOTE, highlighting.mark(quote)))
                .filter(fragment -> marked(fragment) > 0)
                .max(Comparator.comparingInt(Comparison::marked))
                .ifPresent(fragments::add);
        return List.copyOf(fragments);
    }

    private static int marked(TextFragment fragment) {
        return fragment.parts().stream()
                .filter(TextPart::marked)
                .mapToInt(part -> part.text().length())
                .sum();
    }
}
