package org.stet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.stet.Sentences.unique;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An article is pasted, and not always a decent one. */
@BrowserTest
class PasteIT {

    private static final String LINE = "The ferry carries thirty-five lorries, says the line's own timetable.\n";
    private static final String PAGE = """
            <p onclick="alert(1)">The <b style="color: red">ferry</b> carries 35 lorries.</p>
            <script>document.title = "This ran where it came from"</script>
            """;

    private static final int MEGABYTE = 1_000_000;

    @Test
    void saysThatAMegabyteIsTooLongAndKeepsIt(Newsroom newsroom) {
        String text = LINE.repeat(MEGABYTE / LINE.length() + 1).substring(0, MEGABYTE);
        Person rita = newsroom.rita();
        rita.opens("/desk/articles/new");

        Clipboard.of(rita).holds(text).isPastedInto("Text");

        rita.sees("1,000,000 of 500,000 characters: 500,000 too many");
        rita.writes("Headline", "All timetables").presses("Record article");
        assertThat(rita.at().field("Text")).isFocused();
        assertThat(rita.at().field("Text")).hasAttribute("aria-invalid", "true");
        rita.page().reload();
        assertThat(rita.at().field("Text")).hasValue(text);
        assertThat(rita.at().field("Headline")).hasValue("All timetables");
        rita.presses("Discard the draft");
    }

    @Test
    void takesOfAPageItsWordsAlone(Newsroom newsroom) throws IOException {
        String headline = unique("Ferry carries 35 lorries");
        Person rita = newsroom.rita().expects("Asked another machine");
        NoScript.runsAt(rita);
        rita.opens("/desk/articles/new");

        try (ForeignSite site = ForeignSite.show(PAGE)) {
            Clipboard.of(rita).copies(site.address("127.0.0.1")).isPastedInto("Text");
        }

        assertThat(rita.at().field("Text")).hasValue(Pattern.compile("^The ferry carries 35 lorries\\.\\s*$"));
        rita.writes("Headline", headline).presses("Record article").seesHeading(headline);
        Locator text = rita.page().getByTestId("article-text");
        assertThat(text).hasText("The ferry carries 35 lorries.");
        assertThat(text.locator("b, img, script, [onclick]")).hasCount(0);
    }

    @Test
    void showsMarkupThatIsPastedAsWordsToTheLetter(Newsroom newsroom) {
        String source = "</script><img src=x onerror=alert(1)> &amp; <b>bold</b> {{7*7}} said the mayor.";
        String headline = unique("<i>Mayor</i> speaks");
        Person rita = newsroom.rita();
        NoScript.runsAt(rita);
        rita.opens("/desk/articles/new");

        Clipboard.of(rita).holds(source).isPastedInto("Text");
        rita.writes("Headline", headline).presses("Record article").seesHeading(headline);

        Locator text = rita.page().getByTestId("article-text");
        assertThat(text).hasText(source);
        assertThat(text.locator("b, img, script")).hasCount(0);
    }
}
