package org.stet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.unique;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.stet.Sentences;

/** A session that ends in the middle of an edit takes no word with it. */
@BrowserTest
class EndedSessionIT {

    private static final String IS_OVER = "Your session has ended";
    private static final String REFUSED = "status of 401";

    private final String claim = Sentences.aClaim();
    private final String words = unique("The ferry carries 34 lorries at the most");

    @Test
    void isTakenUpAgainWhenTheCookieWasLost(Newsroom newsroom) {
        Person rita = writesOnTheClaim(newsroom.logsIn("rita"));

        new SessionCookie(rita.context()).isLost();

        cannotSave(rita);
        rita.follows("Log in again");
        savesTheSameWords(rita, newsroom.desk());
    }

    @Test
    void isTakenUpAgainWhenTheCookieWasSpoilt(Newsroom newsroom) {
        Person rita = writesOnTheClaim(newsroom.logsIn("rita"));

        new SessionCookie(rita.context()).isSpoilt();

        cannotSave(rita);
        rita.follows("Log in again");
        savesTheSameWords(rita, newsroom.desk());
    }

    @Test
    void isTakenUpAgainWhenTheProviderEndedIt(Newsroom newsroom) {
        newsroom.desk().keeper().whileTokensLive(Duration.ofSeconds(10), () -> {
            Person rita = writesOnTheClaim(newsroom.logsIn("rita"));
            SessionCookie cookie = new SessionCookie(rita.context());

            logsOutAtTheProvider(rita, newsroom.desk().loginAddress());
            // Each answer renews the cookie; the newest one is the last that ends.
            rita.page().waitForCondition(() -> !SessionCookie.isGood(cookie.values()));

            cannotSave(rita);
            rita.follows("Log in again");
            rita.fillsInTheLogin("rita");
            savesTheSameWords(rita, newsroom.desk());
        });
    }

    @Test
    void goesOnWithoutAReloadOnceItsPersonLoggedInElsewhere(Newsroom newsroom) {
        Person rita = writesOnTheClaim(newsroom.logsIn("rita"));
        new SessionCookie(rita.context()).isLost();
        cannotSave(rita);
        rita.page().evaluate("window.isTheSamePage = true");
        Page second = rita.context().newPage();
        WindowFocus.isReal(rita.page());
        second.bringToFront();

        second.navigate("/login?to=/desk/queue");
        assertThat(second).hasURL(newsroom.desk().address() + "/desk/queue");
        rita.page().bringToFront();

        rita.seesNo(IS_OVER).sees("You are logged in again");
        savesTheSameWords(rita, newsroom.desk());
        assertThat(rita.page().evaluate("window.isTheSamePage")).isEqualTo(true);
    }

    private Person writesOnTheClaim(Person rita) {
        rita.expects(REFUSED).opens(path());
        return rita.presses("Edit the claim").writes("Statement", words).hasLoaded();
    }

    private String path() {
        return "/desk/claims/" + claim;
    }

    private static void logsOutAtTheProvider(Person person, String provider) {
        Page page = person.context().newPage();
        page.navigate(provider + "/realms/stet/protocol/openid-connect/logout");
        page.locator("#kc-logout").click();
        page.getByText("You are logged out").first().waitFor();
        page.close();
    }

    private void cannotSave(Person rita) {
        rita.presses("Save the claim").sees(IS_OVER);
        assertThat(rita.at().field("Statement")).hasValue(words);
    }

    private void savesTheSameWords(Person rita, DeskInABrowser desk) {
        assertThat(rita.page()).hasURL(desk.address() + path());
        assertThat(rita.at().field("Statement")).hasValue(words);
        rita.presses("Save the claim").seesHeading(words);
        assertThat(ClaimAtTheDesk.of(claim).statement()).isEqualTo(words);
    }
}
