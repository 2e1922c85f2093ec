package org.stet.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A field in which one types a name, and then takes who is found or records who is not. */
record PartyField(Locator field) {

    static PartyField in(Place place, String label) {
        return new PartyField(place.part()
                .getByRole(
                        AriaRole.COMBOBOX,
                        new Locator.GetByRoleOptions().setName(label).setExact(true)));
    }

    void takes(String name) {
        choosesAfterTyping(name, name);
    }

    /** @param kind as the list says it, such as "news outlet" */
    void records(String name, String kind) {
        choosesAfterTyping(name, "Record “" + name + "” as a new " + kind);
    }

    private void choosesAfterTyping(String name, String option) {
        field.click();
        field.pressSequentially(name);
        field.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .click();
    }
}
