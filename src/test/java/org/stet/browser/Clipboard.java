package org.stet.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** What somebody copied elsewhere. */
record Clipboard(Person person) {

    /** Once the person is at a page of the desk. */
    static Clipboard of(Person person) {
        person.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        return new Clipboard(person);
    }

    Clipboard holds(String text) {
        person.page().evaluate("(text) => navigator.clipboard.writeText(text)", text);
        return this;
    }

    /** All of somebody else's page, with its markup. */
    Clipboard copies(String address) {
        Page elsewhere = person.context().newPage();
        elsewhere.navigate(address);
        elsewhere.keyboard().press("ControlOrMeta+A");
        elsewhere.keyboard().press("ControlOrMeta+C");
        elsewhere.close();
        return this;
    }

    void isPastedInto(String label) {
        person.at().field(label).click();
        person.strikes("ControlOrMeta+V");
    }
}
