package org.stet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.unique;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.Sentences;

/**
 * Words that are selected with the mouse are the very words that the server keeps, although a browser counts the halves of
 * characters and writes some lines from right to left.
 */
@BrowserTest
class AnchoringIT {

    private static final String FAMILY = "👩‍👩‍👧‍👦";
    private static final String FLAG = "🏳️‍🌈";

    @Test
    void findsArabicWordsAgain(Newsroom newsroom) {
        String before = "قال رئيس البلدية يوم الاثنين إن ";
        String words = "العبّارة تحمل خمسًا وثلاثين شاحنة";

        marksExactly(newsroom, before, words, " في كل رحلة.\n\nThe mayor said no more.");
    }

    @Test
    void findsArabicWordsBehindOthersFromLeftToRight(Newsroom newsroom) {
        marksExactly(newsroom, "The sign reads “Ferry No. 7” and then: ", "سبع وعشرون سفينة", " (seven ships).");
    }

    @Test
    void findsWordsBehindJoinedEmoji(Newsroom newsroom) {
        String before = FAMILY + FLAG + " 𝔉𝔢𝔯𝔯𝔶 e\u0301t\u00e9 " + FAMILY + " says that ";

        marksExactly(newsroom, before, "the ferry carries 35 lorries", " " + FLAG + " a day.");
    }

    @Test
    void findsWordsThatBeginAndEndWithJoinedEmoji(Newsroom newsroom) {
        marksExactly(newsroom, FLAG + " wrote ", FAMILY + " carries 35 " + FLAG, " and " + FAMILY + " left.");
    }

    private static void marksExactly(Newsroom newsroom, String before, String words, String after) {
        Sentences.RecordedArticle article = Sentences.anArticle(before + words + after);
        String statement = unique("The ferry carries 35 lorries");
        Person rita = newsroom.rita();
        rita.opens("/desk/articles/" + article.id());
        rita.hasLoaded();

        new Pointer(rita.page()).selects(words);
        rita.presses("Record claim");
        Place form = rita.under("Record a claim");
        assertThat(form.part().locator("blockquote, q").first()).containsText(words);
        form.writes("Statement", statement).writes("Language of the statement", "en");
        form.presses("Record claim");
        rita.sees(statement);
        rita.page().reload();

        Locator mark = rita.page().getByTestId("article-text").locator("[data-about]");
        assertThat(mark).hasCount(1);
        assertThat(mark.textContent()).isEqualTo(words);
        ClaimAtTheDesk claim = ClaimAtTheDesk.of(idOf(statement));
        assertThat(claim.quote()).isEqualTo(words);
        assertThat(claim.quoteBegins()).isEqualTo(before.codePointCount(0, before.length()));
    }

    private static String idOf(String statement) {
        return Caller.rita()
                .ask(
                        "query($text: String) { claims(filter: {text: $text}, first: 1) { nodes { id } } }",
                        Map.of("text", statement.substring(statement.lastIndexOf(' ') + 1)))
                .getString("claims.nodes[0].id");
    }
}
