package org.stet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A page or a part of one, and what a person does there, by the names that stand on the screen. */
record Place(Locator part) {

    /** The part of the page that has this heading. */
    Place under(String heading) {
        return new Place(part.getByRole(
                AriaRole.REGION, new Locator.GetByRoleOptions().setName(heading).setExact(true)));
    }

    /** The entry of a list, or the row of a table, in which these words stand. */
    Place entry(String words) {
        return new Place(part.locator("li, article, [role=row], tbody tr")
                .filter(new Locator.FilterOptions().setHasText(words))
                .last());
    }

    Place dialog(String heading) {
        return new Place(part.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(heading)));
    }

    Place presses(String button) {
        button(button).click();
        return this;
    }

    Place follows(String link) {
        part.getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(link).setExact(true))
                .click();
        return this;
    }

    Place writes(String label, String text) {
        field(label).fill(text);
        return this;
    }

    Place ticks(String label) {
        part.getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(label))
                .check(new Locator.CheckOptions().setForce(true));
        return this;
    }

    /** One of a few, from what opens below the field. */
    Place chooses(String label, String option) {
        button(label).click();
        option(option).click();
        return this;
    }

    /** One of many, after some letters of it. */
    Place looksUp(String label, String letters, String option) {
        field(label).click();
        field(label).pressSequentially(letters);
        option(option).click();
        return this;
    }

    Place sees(String words) {
        assertThat(part.getByText(words).first()).isVisible();
        return this;
    }

    Place seesNo(String words) {
        assertThat(part.getByText(words)).hasCount(0);
        return this;
    }

    Place seesHeading(String words) {
        assertThat(part.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName(words))
                        .first())
                .isVisible();
        return this;
    }

    Locator field(String label) {
        return part.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    /** By the beginning of its name: behind it may stand what was chosen, or the key that does the same. */
    Locator button(String name) {
        return part.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(Pattern.compile("(^|\\s)" + escaped(name) + "(\\s|$)")));
    }

    /** As a pattern of JavaScript, which has no quotation. */
    private static String escaped(String words) {
        return words.replaceAll("[\\\\^$.|?*+()\\[\\]{}]", "\\\\$0");
    }

    private Locator option(String words) {
        return part.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(words))
                .first();
    }
}
