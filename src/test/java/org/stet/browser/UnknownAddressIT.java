package org.stet.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.Sentences;

/** An address of the desk that leads nowhere is a page that says so, and never a blank. */
@BrowserTest
class UnknownAddressIT {

    @ParameterizedTest
    @CsvSource({
        "articles, art, article",
        "claims, clm, claim",
        "parties, pty, party",
        // Ids of another thing's kind.
        "articles, pty, article",
        "claims, art, claim",
        "parties, clm, party"
    })
    void isAPageWhereTheIdNamesNothing(String pages, String mark, String what, Newsroom newsroom) {
        Person rita = newsroom.rita();

        rita.opens("/desk/" + pages + "/" + Sentences.unknownId(mark));

        rita.seesHeading("There is no such " + what).sees("Queue");
    }

    @ParameterizedTest
    @CsvSource({
        "articles, nonsense",
        "claims, nonsense",
        "parties, nonsense",
        "claims, %F0%9F%9B%B3",
        "claims, <b>bold</b>"
    })
    void isAPageWhereThereIsNoId(String pages, String id, Newsroom newsroom) {
        Person rita = newsroom.rita();

        rita.opens("/desk/" + pages + "/" + id);

        rita.seesHeading("There is no such").sees("Queue");
    }

    @ParameterizedTest
    @CsvSource({
        "/desk/nowhere, There is no such page",
        "/desk/queue?show=nothing&status=NONE&order=sideways&checkability=, Queue",
        "/desk/queue?words=%25%27%22%3Cb%3E&party=nonsense&tag=%00, Queue",
        "/desk/replies?company=nonsense, Right of reply",
        "/desk/articles?outlet=nonsense, Articles",
        "/desk/parties?kind=NONE, Parties"
    })
    void isAPageAlsoWithWhateverStandsBehindIt(String address, String heading, Newsroom newsroom) {
        Person rita = newsroom.rita();

        rita.opens(address);

        rita.seesHeading(heading).hasLoaded();
    }

    @ParameterizedTest
    @CsvSource({"99", "-1", "first", "1e0"})
    void isAPageWhereTheTextHasNoSuchVersion(String version, Newsroom newsroom) {
        String article = Sentences.anArticle("The ferry carries 35 lorries.").id();
        Person rita = newsroom.rita();

        rita.opens("/desk/articles/" + article + "?version=" + version + "&write=claim&at=5-1000000");

        rita.sees("There is no version " + version + " of this text.");
    }
}
