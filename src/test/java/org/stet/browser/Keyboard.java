package org.stet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Locator;

/** Somebody who works without a mouse. After each key it must be plain to see where the next one acts. */
record Keyboard(Person person) {

    private static final int MOST_TABS = 100;

    Keyboard strikes(String... keys) {
        for (String key : keys) {
            person.strikes(key);
            Focus.isPlainToSeeOn(person.page());
        }
        return this;
    }

    Keyboard types(String words) {
        person.page().keyboard().type(words);
        Focus.isPlainToSeeOn(person.page());
        return this;
    }

    /** From one thing to the next, until this one is reached. */
    Keyboard tabsTo(Locator target) {
        assertThat(target).isVisible();
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            strikes("Tab");
            if (Boolean.TRUE.equals(target.evaluate("(target) => target === document.activeElement"))) {
                return this;
            }
        }
        return fail("The Tab key does not lead to " + target);
    }
}
