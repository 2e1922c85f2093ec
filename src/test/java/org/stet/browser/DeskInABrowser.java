package org.stet.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.stet.deployment.RealmKeeper;
import org.stet.deployment.WholeDesk;

/** The desk, and the browser that it is opened in. */
final class DeskInABrowser {

    static final int WIDE = 1440;
    static final int NARROW = 375;
    private static final int HEIGHT = 900;

    /** What a browser kept of each person's first login of the run. */
    private final Map<String, String> sessions = new HashMap<>();

    private final Browser browser;
    private final WholeDesk desk;

    DeskInABrowser(Browser browser, WholeDesk desk) {
        this.browser = browser;
        this.desk = desk;
    }

    String address() {
        return desk.address();
    }

    String loginAddress() {
        return desk.loginAddress();
    }

    /** A window of somebody who is not logged in. */
    BrowserContext opensAWindow() {
        return browser.newContext(window());
    }

    private NewContextOptions window() {
        return new NewContextOptions()
                .setBaseURL(desk.address())
                .setViewportSize(WIDE, HEIGHT)
                .setColorScheme(ColorScheme.LIGHT)
                .setLocale("en-GB")
                .setTimezoneId("Europe/Copenhagen");
    }

    /** A window of a member as it was left after the first login of the run; empty before it. */
    Optional<BrowserContext> opensAWindowOf(String user) {
        return Optional.ofNullable(sessions.get(user))
                .map(session -> browser.newContext(window().setStorageState(session)));
    }

    void remembers(String user, BrowserContext window) {
        sessions.put(user, window.storageState());
    }

    String password() {
        return desk.password();
    }

    RealmKeeper keeper() {
        return desk.keeper();
    }
}
