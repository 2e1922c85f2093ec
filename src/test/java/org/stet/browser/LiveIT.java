package org.stet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.stet.Sentences.unique;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stet.Sentences;
import org.stet.Sentences.RecordedArticle;

/** What a colleague changes shows up without a reload, also what was changed while nobody could tell the page. */
@BrowserTest
class LiveIT {

    private enum Meanwhile {
        THE_LINE_HELD,
        THE_LINE_WAS_DOWN;

        void happens(Line line, Runnable change) {
            line.isHeard();
            if (this == THE_LINE_HELD) {
                change.run();
            } else {
                line.goesDown();
                change.run();
                line.isUpAgain();
            }
        }
    }

    private final Colleague chen = Colleague.chen();

    @ParameterizedTest
    @EnumSource
    void showsOnAClaimWhileSomebodyWritesThere(Meanwhile meanwhile, Newsroom newsroom) {
        String claim = Sentences.aClaim();
        String title = unique("The register of ships");
        Person rita = newsroom.rita();
        Line line = Line.of(rita);
        rita.opens("/desk/claims/" + claim);
        rita.presses("Edit the claim").writes("Statement", "Half a sentence of Rita's");
        Locator statement = rita.at().field("Statement");

        meanwhile.happens(line, () -> chen.addsEvidence(claim, title));

        rita.under("Evidence").sees(title);
        assertThat(statement).hasValue("Half a sentence of Rita's");
        assertThat(statement).isFocused();
        rita.page().keyboard().type(" goes on");
        assertThat(statement).hasValue("Half a sentence of Rita's goes on");
    }

    @ParameterizedTest
    @EnumSource
    void showsInTheQueueAndInItsCounts(Meanwhile meanwhile, Newsroom newsroom) {
        Map<String, Object> input = Sentences.claim();
        String statement = input.get("statement").toString();
        String claim = Sentences.aClaim(input);
        Person rita = newsroom.rita();
        Line line = Line.of(rita);
        rita.opens("/desk/queue?show=unassigned&words=" + wordOf(statement));
        rita.sees(statement);
        assertThat(heap(rita, "Unassigned")).hasText("Unassigned 1");

        meanwhile.happens(line, () -> chen.takes(claim));

        assertThat(heap(rita, "Unassigned")).hasText("Unassigned 0");
        assertThat(heap(rita, "All")).hasText("All 1");
        rita.seesNo(statement);
    }

    @ParameterizedTest
    @EnumSource
    void showsAsAMarkInTheArticle(Meanwhile meanwhile, Newsroom newsroom) {
        RecordedArticle article = Sentences.anArticle("The mayor spoke. The ferry carries 35 lorries. He sat down.");
        Map<String, Object> input = Sentences.claim();
        input.put("passages", List.of(article.passage("The ferry carries 35 lorries.")));
        Person rita = newsroom.rita();
        Line line = Line.of(rita);
        rita.opens("/desk/articles/" + article.id());
        rita.at().seesHeading("Claims 0");

        meanwhile.happens(line, () -> Sentences.aClaim(input));

        assertThat(rita.page().getByTestId("article-text").locator("[data-about]"))
                .hasText("The ferry carries 35 lorries.");
        rita.at().seesHeading("Claims 1").sees(input.get("statement").toString());
    }

    @ParameterizedTest
    @EnumSource
    void showsOnTheReplyBoardBehindTheFormOneWritesIn(Meanwhile meanwhile, Newsroom newsroom) {
        String company = Sentences.aParty("COMPANY", unique("Harbour Lines"));
        String claim = Sentences.aClaim(Sentences.anAccusationOf(company));
        String request = Sentences.anOpenRequest(company, claim);
        Person rita = newsroom.rita();
        Line line = Line.of(rita);
        rita.opens("/desk/replies?company=" + company);
        rita.sees("No attempt logged").presses("Record an answer:");
        Place form = rita.dialog("Record the answer");
        form.writes("Statement", "We carry 34");

        meanwhile.happens(line, () -> Sentences.anAttempt(request, Instant.now(), "SENT"));

        assertThat(rita.page().getByText("1 attempt")).isAttached();
        assertThat(form.field("Statement")).hasValue("We carry 34");
        assertThat(form.field("Statement")).isFocused();
    }

    /** Of which no other claim has one. */
    private static String wordOf(String statement) {
        return statement.substring(statement.lastIndexOf(' ') + 1);
    }

    private static Locator heap(Person person, String name) {
        return person.page()
                .getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Which claims"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }
}
