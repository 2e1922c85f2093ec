package org.stet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.List;
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
}
