package org.stet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** One of the heaps of the queue, such as what waits for approval. */
record Heap(Person person) {

    static Heap of(Person person, String name) {
        person.opens("/desk/queue");
        person.at()
                .part()
                .getByRole(AriaRole.NAVIGATION, new Locator.GetByRoleOptions().setName("Which claims"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .click();
        return new Heap(person);
    }

    /** The only claim of this statement. */
    Place finds(String statement) {
        person.page().getByRole(AriaRole.MAIN).getByRole(AriaRole.SEARCHBOX).fill('"' + statement + '"');
        person.presses("Search");
        new Place(person.at().part().getByRole(AriaRole.LIST, new Locator.GetByRoleOptions().setName("Filters")))
                .sees(statement);
        assertThat(person.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(statement)))
                .isVisible();
        return person.at().entry(statement);
    }
}
