package org.stet.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The one browser of a run of the tests. */
final class TestBrowser implements AutoCloseable {

    /** "required": a test fails where it would be skipped for want of a browser. */
    private static final boolean IS_REQUIRED = "required".equals(System.getProperty("stet.browser"));

    private static final String MISSING =
            "No browser: /usr/bin/chromium is not there, and Playwright's own could not be had.";

    /** For busy machines; a step that is done goes on at once. */
    private static final int PATIENCE_MILLIS = 20_000;

    private final Playwright playwright = Driver.start();
    private final Optional<Browser> browser = Chromium.launch(playwright);

    TestBrowser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    /** Skips the test when there is none, or fails it when there must be one. */
    Browser get() {
        if (IS_REQUIRED && browser.isEmpty()) {
            throw new AssertionError(MISSING);
        }
        Assumptions.assumeTrue(browser.isPresent(), MISSING);
        return browser.get();
    }

    @Override
    public void close() {
        browser.ifPresent(Browser::close);
        playwright.close();
    }
}
