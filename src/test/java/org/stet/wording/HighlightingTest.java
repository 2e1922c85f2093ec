package org.stet.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stet.wording.corpus.AskedText;
import org.stet.wording.corpus.AskedWord;
import org.stet.wording.corpus.CorpusSize;
import org.stet.wording.corpus.Stem;

class HighlightingTest {

    private static String marked(String text, String... words) {
        List<AskedWord> asked = List.of(words).stream()
                .map(word -> word.split("/"))
                .map(word -> new AskedWord(1, word[0], word.length == 1 ? List.of() : List.of(new Stem(word[1], 1))))
                .toList();
        List<TextPart> parts = new Highlighting(new AskedText("", null, asked, CorpusSize.EMPTY)).mark(text);
        assertThat(parts.stream().map(TextPart::text).collect(Collectors.joining()))
                .isEqualTo(text);
        return parts.stream()
                .map(part -> part.marked() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }

    @Test
    void marksWholeWordsInAnyForm() {
        assertThat(marked("The bridges, bridging a bridgehead; Countries!", "bridge/bridg", "country/countri"))
                .isEqualTo("The [bridges], [bridging] a bridgehead; [Countries]!");
    }

    @Test
    void doesNotMarkStopWords() {
        assertThat(marked("The bridge", "the", "bridge/bridg")).isEqualTo("The [bridge]");
    }

    @Test
    void takesAccentsAndCaseForNothing() {
        assertThat(marked("MÜLLER in İzmir", "muller/mull", "izmir/izmir")).isEqualTo("[MÜLLER] in [İzmir]");
    }

    @Test
    void knowsNumbersByTheirValue() {
        assertThat(marked("1,000 of 10,000", "1000/1000")).isEqualTo("[1,000] of 10,000");
    }

    @Test
    void marksPairsOfCharactersWhereWordsHaveNoBlanks() {
        assertThat(marked("他说口罩有害。", "口罩/口罩", "罩有/罩有", "有害/有害")).isEqualTo("他说[口罩有害]。");
    }

    @Test
    void keepsCharactersWhole() {
        assertThat(marked("😀 bridge 😀", "bridge/bridg")).isEqualTo("😀 [bridge] 😀");
        assertThat(marked("", "bridge/bridg")).isEmpty();
    }
}
