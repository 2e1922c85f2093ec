package org.stet.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stet.wording.Fragments.Shown;
import org.stet.wording.corpus.AskedText;
import org.stet.wording.corpus.AskedWord;
import org.stet.wording.corpus.CorpusSize;
import org.stet.wording.corpus.Stem;

class FragmentsTest {

    /** Each word with the form in which it stands in the corpus. */
    private static Fragments asked(String... wordsAndStems) {
        List<AskedWord> words = Stream.of(wordsAndStems)
                .map(pair -> pair.split("/", 2))
                .map(pair -> new AskedWord(1, pair[0], pair.length == 1 ? List.of() : List.of(new Stem(pair[1], 1))))
                .toList();
        return new Fragments(new AskedText("", "en", words, CorpusSize.EMPTY));
    }

    private static String marked(TextFragment fragment) {
        return fragment.parts().stream()
                .map(part -> part.marked() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }

    private static String statement(Fragments asked, String text) {
        return marked(asked.of(text, Stream.of()).get(0));
    }

    @Test
    void leaveOutWhatHasNoneOfTheWords() {
        List<TextFragment> shown = asked("ferry/ferri")
                .of(
                        "Nothing of it",
                        Stream.of(
                                new Shown(FragmentField.HEADLINE, null),
                                new Shown(FragmentField.QUOTE, "the ferry"),
                                new Shown(FragmentField.QUOTE, "the ferry"),
                                new Shown(FragmentField.TAG, "bridges")));
        assertThat(shown).extracting(TextFragment::field).containsExactly(FragmentField.STATEMENT, FragmentField.QUOTE);
        assertThat(marked(shown.get(1))).isEqualTo("the [ferry]");
    }

    @Test
    void showOfALongTextWhatIsAboutTheWords() {
        String text = "before ".repeat(200) + "the ferry sank " + "after ".repeat(200);
        String shown = statement(asked("ferry/ferri"), text);
        assertThat(shown).contains("the [ferry] sank").startsWith("before").endsWith("after");
        assertThat(shown.length()).isLessThan(310);
        assertThat(statement(asked("ferry/ferri"), "🦀".repeat(400))).isEqualTo("🦀".repeat(150));
    }
}
