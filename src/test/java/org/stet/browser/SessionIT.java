package org.stet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who one is, from one page to the next. */
@BrowserTest
class SessionIT {

    @Test
    void isKeptInACookieThatNoScriptReadsAndNoForeignFormSends(Newsroom newsroom) {
        Person rita = newsroom.rita();

        List<Cookie> cookies = rita.context().cookies(newsroom.desk().address());

        assertThat(cookies).isNotEmpty().allSatisfy(cookie -> {
            assertThat(cookie.httpOnly).as(cookie.name).isTrue();
            assertThat(cookie.sameSite).as(cookie.name).isIn(SameSiteAttribute.LAX, SameSiteAttribute.STRICT);
        });
    }

    @Test
    void namesWhoIsLoggedIn(Newsroom newsroom) {
        Person rita = newsroom.rita();

        rita.opens("/desk/queue");

        rita.sees("Rita Holm").sees("reporter");
    }

    @Test
    void keepsNobodyFromAPublicPageWhenItIsBroken(Newsroom newsroom) {
        Person reader = newsroom.reader().expects("status of 401");
        SessionCookie.isForgedFor(reader.context(), newsroom.desk().address());

        reader.opens(SamplePages.readersClaim());

        reader.seesHeading("Meridian Systems used Orbit AI's assistant Lumen");
        reader.sees("Log in").seesNo("Your session has ended");
    }

    @Test
    void endsInTheBrowserAndAtTheProvider(Newsroom newsroom) {
        Person rita = newsroom.logsIn("rita");

        rita.presses("Log out");
        rita.seesHeading("Published claims").sees("Log in");

        assertThat(new SessionCookie(rita.context()).pieces()).isEmpty();
        rita.page().navigate("/login?to=/desk/queue");
        assertThat(rita.page().locator("#password")).isVisible();
    }

    /** No server keeps a list of cookies: a copy counts until its token has to be renewed, and never again. */
    @Test
    void isNotRenewedOnceItWasEnded(Newsroom newsroom) {
        newsroom.desk().keeper().whileTokensLive(Duration.ofSeconds(10), () -> {
            Person rita = newsroom.logsIn("rita");
            Map<String, String> copy = new SessionCookie(rita.context()).values();
            assertThat(SessionCookie.isGood(copy)).isTrue();

            rita.presses("Log out");
            rita.seesHeading("Published claims").sees("Log in");

            rita.page().waitForCondition(() -> !SessionCookie.isGood(copy));
        });
    }
}
