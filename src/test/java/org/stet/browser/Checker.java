package org.stet.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** What a checker does at the desk. */
record Checker(Person person) {

    /** By the keys that the queue names, and then opens it. */
    void takes(String statement) {
        Heap.of(person, "Unassigned").finds(statement);
        person.strikes("n");
        person.at().entry(statement).presses("Take it");
        Heap.of(person, "Mine").finds(statement).follows(statement);
        person.seesHeading(statement).under("Verdict").sees("With you");
    }

    void addsEvidence(String type, String title, String address) {
        Place evidence = person.under("Evidence").presses("Add evidence");
        evidence.chooses("Type", type)
                .chooses("For or against", "For")
                .chooses("How near", "Primary source")
                .writes("Title", title)
                .writes("Web address", address)
                .presses("Add evidence");
        evidence.entry(title).sees(title);
    }

    void proposes(String rating, String rationale) {
        Place verdict = person.under("Verdict").presses("Propose a verdict…");
        verdict.part()
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(rating))
                .first()
                .check(new Locator.CheckOptions().setForce(true));
        verdict.writes("Rationale", rationale).presses("Propose");
        verdict.sees("Waiting for approval");
    }
}
