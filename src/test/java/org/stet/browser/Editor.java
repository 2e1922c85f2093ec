package org.stet.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** What an editor does at the desk. */
record Editor(Person person) {

    void opensWhatWaits(String statement) {
        Heap.of(person, "Waiting for approval").finds(statement).follows(statement);
        person.seesHeading(statement);
    }

    void approves(String statement) {
        person.under("Verdict").presses("Approve…");
        person.dialog("Approve this verdict").sees(statement).presses("Approve");
        person.under("Verdict").sees("approved by");
    }

    void waives(String blocker, String reason) {
        Place open = person.under("To publish").entry(blocker).presses("Waive…");
        open.writes("Why the claim may be published all the same", reason).presses("Waive");
        person.under("To publish").sees("Nothing stands in the way").sees(reason);
    }

    /** @param previewed what the preview must show before it goes out */
    void publishes(String... previewed) {
        person.under("Publication").presses("Publish…");
        previews(previewed).presses("Publish");
        person.under("Publication").sees("Readers see version 1 now");
    }

    void publishesAnew(String kind, String note, String... previewed) {
        person.under("Publication").presses("Publish version 2…");
        Place preview = previews(previewed);
        preview.part()
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(kind))
                .check(new Locator.CheckOptions().setForce(true));
        preview.writes("What changed and why", note).presses("Publish version 2");
        person.under("Publication").sees("Readers see version 2 now");
    }

    private Place previews(String... words) {
        Place preview = person.dialog("What readers will see");
        for (String each : words) {
            preview.sees(each);
        }
        return preview;
    }
}
