package org.stet.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** Which of several pages a person is at. */
final class WindowFocus {

    private WindowFocus() {}

    /** Playwright tells every page that it has the focus; from now on this one hears of it when it gets it. */
    static void isReal(Page page) {
        JsonObject off = new JsonObject();
        off.addProperty("enabled", false);
        CDPSession session = page.context().newCDPSession(page);
        session.send("Emulation.setFocusEmulationEnabled", off);
    }
}
