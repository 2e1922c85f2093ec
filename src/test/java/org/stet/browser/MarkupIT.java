package org.stet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.stet.Sentences.unique;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.Sentences;
import org.stet.Sentences.RecordedArticle;
import org.stet.publication.ClaimInPrint;

/** Whatever people write, and whatever they quote, is shown as the text that it is. */
@BrowserTest
class MarkupIT {

    private static final String SMUGGLED = "</script></title><img src=x onerror=alert(1)><b>bold</b>";

    private final String quote = unique(SMUGGLED + " said the mayor");
    private final String statement = unique(SMUGGLED + " is what the mayor said");
    private final String name = unique(SMUGGLED + " & Sons");
    private final String headline = unique("The mayor speaks " + SMUGGLED);

    private RecordedArticle article;
    private String company;
    private ClaimInPrint claim;

    @BeforeEach
    void everythingHasMarkupInIt() {
        article = Sentences.anArticle(
                Map.of("text", "On Monday " + quote + ".", "headline", headline, "language", "en", "public", true));
        company = Sentences.aParty("COMPANY", name);
        Map<String, Object> input = Sentences.claim();
        input.put("statement", statement);
        input.put("passages", List.of(article.passage(quote)));
        input.put("parties", List.of(Map.of("partyId", company, "role", "SUBJECT")));
        claim = new ClaimInPrint(Sentences.aClaim(input));
        Caller.rita()
                .succeed(
                        "recordAttribution",
                        Map.of("claimId", claim.id(), "hops", List.of(ClaimInPrint.named(company))),
                        "attribution { id }");
        Map<String, Object> evidence = Sentences.evidenceFor(claim.id());
        evidence.put("title", SMUGGLED);
        evidence.put("excerpt", SMUGGLED);
        Sentences.someEvidence(evidence);
        Sentences.anOverdueRequest(company, claim.id());
    }

    @Test
    void isTextInAnArticle(Newsroom newsroom) {
        Person rita = opens(newsroom.rita(), "/desk/articles/" + article.id());

        rita.seesHeading(headline).sees(statement);
        assertThat(rita.page().getByTestId("article-text").locator("[data-about]"))
                .hasText(quote);
        hasNoElementOfTheirs(rita);
    }

    @Test
    void isTextOnAClaim(Newsroom newsroom) {
        Person rita = opens(newsroom.rita(), "/desk/claims/" + claim.id());

        rita.seesHeading(statement).hasLoaded().sees(quote).sees(headline);
        rita.under("Who said it").sees(name);
        rita.under("Evidence").sees(SMUGGLED);
        rita.under("Companies").sees(name);
        hasNoElementOfTheirs(rita);
    }

    @Test
    void isTextInTheQueue(Newsroom newsroom) {
        Person rita = opens(newsroom.rita(), "/desk/queue?show=all&words=" + uniqueWord(statement) + "&tag=<b>t</b>");
        rita.sees("<b>t</b>");

        opens(rita, "/desk/queue?show=all&words=" + uniqueWord(statement)).sees(statement);
        hasNoElementOfTheirs(rita);
    }

    @Test
    void isTextOnTheReplyBoardAndInALetter(Newsroom newsroom) {
        Person rita = opens(newsroom.rita(), "/desk/replies?company=" + company);

        rita.seesHeading(name).presses("Copy letter:");

        assertThat(rita.page().getByRole(AriaRole.DIALOG)).containsText(statement);
        hasNoElementOfTheirs(rita);
    }

    @Test
    void isTextOnAParty(Newsroom newsroom) {
        Person rita = opens(newsroom.rita(), "/desk/parties/" + company);

        rita.seesHeading(name).sees(statement);
        hasNoElementOfTheirs(rita);
    }

    @Test
    void isTextForReaders(Newsroom newsroom) {
        claim.approve().publish();
        Person reader = opens(newsroom.reader(), "/claims/" + claim.publicId());

        reader.seesHeading(statement).under("Who said it").sees(name);
        reader.under("Where it was said").sees(quote);
        reader.under("Evidence").sees(SMUGGLED);
        hasNoElementOfTheirs(reader);
    }

    private static Person opens(Person person, String path) {
        NoScript.runsAt(person);
        person.opens(path);
        return person;
    }

    private static String uniqueWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    private static void hasNoElementOfTheirs(Person person) {
        assertThat(person.page().locator("body b, body img, main script")).hasCount(0);
    }
}
