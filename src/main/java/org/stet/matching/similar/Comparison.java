package org.stet.matching.similar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.wording.FragmentField;
import org.stet.wording.TextFragment;
import org.stet.wording.TextPart;

/** Holds a text against a claim that was found by it. */
final class Comparison {

    private final String text;
    private final Set<String> words;

    Comparison(String text) {
        this.text = text;
        words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 2)
                .collect(Collectors.toSet());
    }

    MatchCertainty certainty(Hit hit) {
        if (hit.score() > 0.8 && text.split("\\s+").length >= 8) {
            return MatchCertainty.CERTAIN;
        }
        return hit.score() > 0.4 ? MatchCertainty.LIKELY : MatchCertainty.POSSIBLE;
    }

    List<TextDifference> differences(Hit hit) {
        return List.of();
    }

    List<TextFragment> fragments(Hit hit) {
        List<TextFragment> fragments = new ArrayList<>();
        fragments.add(
                new TextFragment(FragmentField.STATEMENT, parts(hit.claim().statement())));
        hit.quotes().stream()
                .limit(1)
                .forEach(quote -> fragments.add(new TextFragment(FragmentField.QUOTE, parts(quote))));
        return List.copyOf(fragments);
    }

    private List<TextPart> parts(String of) {
        List<TextPart> parts = new ArrayList<>();
        for (String piece : of.split("(?<=[^\\p{L}\\p{N}])|(?=[^\\p{L}\\p{N}])")) {
            parts.add(new TextPart(piece, words.contains(piece.toLowerCase(Locale.ROOT))));
        }
        return List.copyOf(parts);
    }
}
