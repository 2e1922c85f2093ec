package org.stet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.unique;

import com.microsoft.playwright.Route;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.Sentences;

/** When the server is away, the page says so, keeps every word and goes on by itself. */
@BrowserTest
class ServerDownIT {

    private static final String AWAY = "The server cannot be reached";

    @Test
    void asksAgainByItselfForWhatIsOnThePage(Newsroom newsroom) {
        Map<String, Object> input = Sentences.claim();
        String statement = input.get("statement").toString();
        String word = statement.substring(statement.lastIndexOf(' ') + 1);
        Sentences.aClaim(input);
        Person rita = newsroom.rita();
        Line line = Line.of(rita);
        rita.opens("/desk/queue?words=" + word);
        rita.sees("No claim here passes the filters");

        line.goesDown();
        rita.follows("All 1").sees(AWAY);
        rita.at().seesNo(statement);
        line.isUpAgain();

        rita.sees(statement).seesNo(AWAY);
    }

    @Test
    void bringsAPageThatWasNeverOpenedAsSoonAsItCan(Newsroom newsroom) {
        Person rita = newsroom.rita();
        Line line = Line.of(rita);
        rita.opens("/desk/queue");
        rita.seesHeading("Queue").hasLoaded();

        line.goesDown();
        rita.follows("Parties").sees(AWAY);
        line.isUpAgain();

        rita.seesHeading("Parties").seesNo(AWAY);
    }

    @Test
    void keepsTheWordsUntilTheyCanBeSaved(Newsroom newsroom) {
        String claim = Sentences.aClaim();
        String words = unique("The ferry carries 34 lorries");
        Person rita = newsroom.rita();
        Line line = Line.of(rita);
        rita.opens("/desk/claims/" + claim);
        rita.presses("Edit the claim").writes("Statement", words);

        line.goesDown();
        rita.presses("Save the claim").sees(AWAY);
        assertThat(rita.at().field("Statement")).hasValue(words);
        line.isUpAgain();
        rita.presses("Save the claim").seesHeading(words);

        rita.seesNo(AWAY);
        assertThat(ClaimAtTheDesk.of(claim).statement()).isEqualTo(words);
    }

    @Test
    void recordsOnceWhatIsSentAgainBecauseTheAnswerGotLost(Newsroom newsroom) {
        String headline = unique("Ferry carries 35 lorries");
        Person rita = newsroom.rita().expects("net::ERR_FAILED");
        rita.opens("/desk/articles/new");
        rita.writes("Text", "The ferry carries 35 lorries.").writes("Headline", headline);
        rita.page().route("**/graphql", ServerDownIT::losesTheAnswer);

        rita.presses("Record article").sees(AWAY);
        assertThat(articlesCalled(headline)).isEqualTo(1);
        rita.page().unroute("**/graphql");
        rita.presses("Record article").seesHeading(headline);

        assertThat(articlesCalled(headline)).isEqualTo(1);
    }

    private static void losesTheAnswer(Route route) {
        if (route.request().postData().contains("mutation RecordArticle")) {
            route.fetch();
            route.abort();
        } else {
            route.resume();
        }
    }

    private static int articlesCalled(String headline) {
        return Caller.rita()
                .ask(
                        "query($text: String) { articles(filter: {text: $text}, first: 1) { totalCount } }",
                        Map.of("text", '"' + headline + '"'))
                .getInt("articles.totalCount");
    }
}
