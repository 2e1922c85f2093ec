package org.stet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.unique;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stet.Sentences;
import org.stet.publication.ClaimInPrint;

/** One published claim, as readers and those who bring them see it. */
@BrowserTest
class ReadersClaimIT {

    private static final String NOT_FOUND = "status of 404";

    @Test
    void saysWhoSaidItAndWhatTheCompanyDidNotSay(Newsroom newsroom) {
        Person reader = newsroom.reader();

        reader.opens(PublishedClaim.called("Lumen without permission").path());

        reader.seesHeading("Meridian Systems used Orbit AI's assistant Lumen without permission.")
                .sees("Unproven")
                .sees("Orbit AI has not shown how the access worked");
        reader.under("Who said it").sees("Orbit AI, according to The Ledger").sees("one source");
        reader.under("What the company says")
                .sees("Meridian Systems")
                .sees("asked twice; deadline passed")
                .sees("About similar claims: denied");
        reader.under("Evidence").sees("The Ledger's report");
        reader.under("Where it was said").sees("getting into its assistant Lumen without permission");
    }

    @Test
    void makesSenseToWhomRunsNoScript(Newsroom newsroom) {
        PublishedClaim claim = PublishedClaim.called("Lumen without permission");

        ServedPage page = ServedPage.of(newsroom.reader().opens(claim.path()));

        assertThat(page.title()).startsWith("Unproven: Meridian Systems used Orbit AI's assistant Lumen");
        assertThat(page.meta("description")).startsWith("Orbit AI has not shown how the access worked");
        assertThat(page.property("og:title")).isEqualTo(page.title());
        assertThat(page.property("og:url")).endsWith(claim.path());
    }

    @Test
    void carriesItsClaimReview(Newsroom newsroom) {
        PublishedClaim claim = PublishedClaim.called("Lumen without permission");

        JsonPath review = ServedPage.of(newsroom.reader().opens(claim.path())).data();

        assertThat(review.getString("'@type'")).isEqualTo("ClaimReview");
        assertThat(review.getString("claimReviewed")).isEqualTo(claim.statement());
        assertThat(review.getString("url")).endsWith(claim.path());
        assertThat(review.getString("itemReviewed.author.name")).isEqualTo("Orbit AI");
    }

    @Test
    void leadsToItsEarlierVersionsByLinksThatLast(Newsroom newsroom) {
        ClaimInPrint claim = ClaimInPrint.published().correct("CLARIFICATION", "The ferry is the northern one.");
        Person reader = newsroom.reader();

        reader.opens("/claims/" + claim.publicId());
        reader.under("Corrections and earlier versions")
                .sees("The ferry is the northern one.")
                .follows("Version 1");

        assertThat(reader.page()).hasURL(newsroom.desk().address() + "/claims/" + claim.publicId() + "?version=1");
        reader.sees("Version 1, shown here");
    }

    @Test
    void saysThatItWasWithdrawnAndNoMore(Newsroom newsroom) {
        String statement = unique("The pier is closed to lorries");
        Map<String, Object> input = Sentences.claim();
        input.put("statement", statement);
        ClaimInPrint claim = ClaimInPrint.approved(input).publish().withdraw("We had mixed up two piers.");
        Person reader = newsroom.reader();

        Response answer = reader.opens("/claims/" + claim.publicId());

        assertThat(answer.text()).contains("We had mixed up two piers.").doesNotContain(statement);
        reader.sees("We had mixed up two piers.").seesNo(statement);
    }

    @Test
    void isAPageAlsoWhereThereIsNoClaim(Newsroom newsroom) {
        Person reader = newsroom.reader().expects(NOT_FOUND);

        Response answer = reader.opens("/claims/" + Sentences.unknownId("pub"));

        assertThat(answer.status()).isEqualTo(404);
        reader.seesHeading("There is no such claim");
    }

    @Test
    void isAPageAlsoWhereTheAddressLeadsNowhere(Newsroom newsroom) {
        Person reader = newsroom.reader().expects(NOT_FOUND);

        Response answer = reader.opens("/nowhere/at/all");

        assertThat(answer.status()).isEqualTo(404);
        reader.seesHeading("There is no such page").follows("Published claims");
        reader.seesHeading("Published claims");
    }

    @Test
    void showsMarkupInAQuoteAsTheTextThatItIs(Newsroom newsroom) {
        String quote = "</script><img src=x onerror=alert(1)><b>bold</b> said the mayor";
        Sentences.RecordedArticle article = Sentences.anArticle(Map.of(
                "text", "On Monday " + quote + ".", "public", true, "headline", unique("The <b>mayor</b> speaks")));
        Map<String, Object> input = Sentences.claim();
        input.put("statement", unique("The mayor said <script>alert(2)</script> & more"));
        input.put("passages", List.of(article.passage(quote)));
        ClaimInPrint claim = ClaimInPrint.approved(input).publish();
        Person reader = newsroom.reader();
        reader.page().onDialog(dialog -> {
            throw new AssertionError("A script ran: " + dialog.message());
        });

        reader.opens("/claims/" + claim.publicId());

        reader.under("Where it was said").sees(quote);
        reader.seesHeading(input.get("statement").toString());
        assertThat(reader.page().getByRole(AriaRole.MAIN).locator("img, script, b"))
                .hasCount(0);
    }
}
