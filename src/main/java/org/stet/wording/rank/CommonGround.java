package org.stet.wording.rank;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences of a text that have words in common with a claim. */
final class CommonGround {

    private static final Pattern END = Pattern.compile("(?<=[.!?…][\"”’)]?)\\s+(?=[^\\p{Ll}])|(?<=[。！？؟।])|\\R+");
    private static final int COMMON = 2;
    /** Shorter ones are in every sentence. */
    private static final int LETTERS = 4;

    private final Set<String> words;

    CommonGround(String claim) {
        words = telling(claim).collect(Collectors.toSet());
    }

    /** All of the text when there is no such sentence. */
    String of(String text) {
        List<String> near = END.splitAsStream(text).filter(this::isNear).toList();
        return near.isEmpty() ? text : String.join(" ", near);
    }

    private boolean isNear(String sentence) {
        Set<String> common = telling(sentence).collect(Collectors.toCollection(HashSet::new));
        common.retainAll(words);
        return common.size() >= COMMON;
    }

    private static Stream<String> telling(String text) {
        return PlainText.words(PlainText.of(text)).stream().filter(word -> word.length() >= LETTERS);
    }
}
