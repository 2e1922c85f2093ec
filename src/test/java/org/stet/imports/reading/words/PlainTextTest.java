package org.stet.imports.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Water boils at 90 degrees.          | Water boils at 90 degrees.",
                "AT&T owns it                        | AT&T owns it",
                "Tom &amp; Ann                       | Tom & Ann",
                "&ldquo;No&rdquo;&#8217;s &#x201c;no | “No”’s “no",
                "&amp;lt;b&amp;gt;                   | &lt;b&gt;",
                "1 &lt; 2 &gt; 0                     | 1 < 2 > 0",
                "1 < 2 and 3 > 2                     | 1 < 2 and 3 > 2",
                "x<y                                 | x<y",
                "<p>One.</p><p>Two.</p>              | One. Two.",
                "<b>Bold</b> and <a href='#'>more</a>| Bold and more",
                "One<br/>two                         | One two",
                "No <script>alert(1)</script> thing  | No thing",
                "Some<!-- hidden -->thing            | Something",
                "&lt;script&gt; is a tag             | <script> is a tag",
            })
    void saysWhatAReaderOfThePageWouldSee(String text, String plain) {
        assertThat(PlainText.of(text)).isEqualTo(plain);
    }

    @Test
    void collapsesWhiteSpaceOfEveryKind() {
        assertThat(PlainText.of(" \t a\u00a0 b\r\n\u2003c \u200b\ufeff")).isEqualTo("a b c");
        assertThat(PlainText.of("a&nbsp;&nbsp;b")).isEqualTo("a b");
        assertThat(PlainText.of(" \n ")).isEmpty();
        assertThat(PlainText.of("")).isEmpty();
    }

    @Test
    void doesNotGetLostInTagsInsideTags() {
        assertThat(PlainText.of("<b>".repeat(50_000) + "deep")).isEqualTo("deep");
    }

    @Test
    void leavesWhatNobodyCouldKeepAsItIs() {
        String endless = "<b>".repeat(500_000);
        assertThat(PlainText.of(endless)).isSameAs(endless);
    }
}
