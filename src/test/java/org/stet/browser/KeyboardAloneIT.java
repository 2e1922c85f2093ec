package org.stet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.stet.Sentences.unique;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.Sentences;
import org.stet.review.ClaimUnderCheck;

/** The desk without a mouse. */
@BrowserTest
class KeyboardAloneIT {

    private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void goesFromTheLoginThroughTheQueueToAnApproval(Newsroom newsroom) {
        String first = proposed("The first bridge is closed, " + mark);
        String second = proposed("The second bridge is closed, " + mark);
        Person edith = newsroom.reader();
        Keyboard keyboard = new Keyboard(edith);

        logsIn(edith, newsroom.desk().password());
        keyboard.tabsTo(link(edith, "Waiting for approval")).strikes("Enter");
        edith.seesHeading("Queue");
        keyboard.strikes("/").types(mark).strikes("Enter").tabsTo(edith.at().button("Search"));
        assertThat(link(edith, mark)).hasCount(2);
        keyboard.strikes("n");
        assertThat(link(edith, first)).isFocused();
        keyboard.strikes("n");
        assertThat(link(edith, second)).isFocused();
        keyboard.strikes("p");
        assertThat(link(edith, first)).isFocused();

        keyboard.strikes("Enter");
        edith.seesHeading(first);
        edith.page().goBack();
        assertThat(link(edith, mark)).hasCount(2);
        keyboard.strikes("n");
        assertThat(link(edith, first)).isFocused();

        keyboard.strikes("a");
        edith.dialog("Approve this verdict").sees(first);
        keyboard.strikes("Escape");
        assertThat(link(edith, first)).isFocused();
        keyboard.strikes("a");
        Place signing = edith.dialog("Approve this verdict").sees(first);
        keyboard.tabsTo(signing.button("Approve")).strikes("Enter");
        assertThat(link(edith, first)).hasCount(0);
        assertThat(link(edith, second)).isFocused();
    }

    @Test
    void recordsAClaimFromAnArticle(Newsroom newsroom) {
        String headline = unique("Ferries late again " + mark);
        Sentences.anArticle(Map.of("headline", headline, "language", "en", "text", """
                The ferry was late on forty days. The harbour denies it.
                """));
        String before = recorded("The ferry was late on forty days of the spring, " + mark);
        Person rita = newsroom.rita();
        Keyboard keyboard = new Keyboard(rita);

        rita.opens("/desk/queue");
        rita.seesHeading("Queue");
        keyboard.tabsTo(link(rita, "Articles")).strikes("Enter");
        rita.seesHeading("Articles");
        keyboard.tabsTo(rita.at().field("Words"))
                .types(mark)
                .tabsTo(link(rita, headline))
                .strikes("Enter");
        rita.seesHeading(headline).sees("The ferry was late on forty days.");

        keyboard.strikes("n", "c");
        Place form = rita.under("Record a claim").sees("The ferry was late on forty days.");
        assertThat(form.field("Statement")).isFocused();
        keyboard.types("The ferry was late on forty days, " + mark);
        assertThat(link(rita, before)).isVisible();
        keyboard.tabsTo(form.button("Record claim")).strikes("Enter");

        assertThat(link(rita, "The ferry was late on forty days, " + mark)).isVisible();
        keyboard.strikes("n", "c");
        rita.under("Record a claim").sees("The harbour denies it.");
        keyboard.strikes("Escape");
    }

    private static void logsIn(Person person, String password) {
        person.page().navigate("/login?to=/desk/queue");
        assertThat(person.page().locator("#username")).isFocused();
        person.page().keyboard().type("edith");
        person.strikes("Tab");
        assertThat(person.page().locator("#password")).isFocused();
        person.page().keyboard().type(password);
        person.strikes("Enter").seesHeading("Queue");
    }

    private static Locator link(Person person, String words) {
        return person.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words));
    }

    private static String proposed(String statement) {
        new ClaimUnderCheck(aClaim(statement)).proposedBy(Caller.chen());
        return statement;
    }

    private static String recorded(String statement) {
        aClaim(statement);
        return statement;
    }

    private static String aClaim(String statement) {
        Map<String, Object> claim = Sentences.claim();
        claim.put("statement", statement);
        return Sentences.aClaim(claim);
    }
}
