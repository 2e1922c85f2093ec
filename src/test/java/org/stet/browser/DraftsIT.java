package org.stet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.unique;

import org.junit.jupiter.api.Test;
import org.stet.Sentences;

/** A half-written form survives a reload, for its author and for nobody else. */
@BrowserTest
class DraftsIT {

    /** Everywhere that a page can leave something on the machine. */
    private static final String KEPT = """
            async () => {
              const databases = await indexedDB.databases();
              const caches = await window.caches.keys();
              return JSON.stringify([{...localStorage}, {...sessionStorage}, history.state, location.href,
                document.cookie, databases, caches]);
            }
            """;

    @Test
    void keepsAnEditedClaim(Newsroom newsroom) {
        String path = "/desk/claims/" + Sentences.aClaim();
        Person rita = newsroom.rita();
        rita.opens(path);
        rita.presses("Edit the claim").writes("Statement", "Half a sen").writes("Limits", "One source");

        rita.page().reload();

        assertThat(rita.at().field("Statement")).hasValue("Half a sen");
        assertThat(rita.at().field("Limits")).hasValue("One source");
        rita.presses("Discard the draft");
        rita.page().reload();
        rita.sees("Edit the claim").seesNo("Half a sen");
    }

    @Test
    void keepsANewArticle(Newsroom newsroom) {
        Person rita = newsroom.rita();
        rita.opens("/desk/articles/new");
        rita.writes("Text", "The ferry carries\n\n35 lorries.").writes("Headline", "Ferry carries");

        rita.page().reload();

        assertThat(rita.at().field("Text")).hasValue("The ferry carries\n\n35 lorries.");
        assertThat(rita.at().field("Headline")).hasValue("Ferry carries");
        rita.presses("Discard the draft");
    }

    @Test
    void keepsAChainButNowhereTheNameForTheVault(Newsroom newsroom) {
        String description = unique("an engineer of the line");
        String name = unique("Ingrid Maren Solvang");
        Person rita = newsroom.rita();
        rita.opens("/desk/claims/" + Sentences.aClaim());
        Place chain = rita.under("Who said it").presses("Say who said it").entry("Who said it first");
        chain.chooses("Source", "Unnamed source");
        chain.writes("Agreed description", description).writes("Real name", name);
        rita.page().waitForFunction("(words) => JSON.stringify({...localStorage}).includes(words)", description);
        assertThat(kept(rita)).contains(description).doesNotContain(name);

        rita.page().reload();

        Place again = rita.under("Who said it");
        assertThat(again.field("Agreed description")).hasValue(description);
        assertThat(again.field("Real name")).hasValue("");
        assertThat(kept(rita)).contains(description).doesNotContain(name);
    }

    @Test
    void keepsAnAnswer(Newsroom newsroom) {
        String company = Sentences.aParty("COMPANY", unique("Harbour Lines"));
        Sentences.anOverdueRequest(company, Sentences.aClaim(Sentences.anAccusationOf(company)));
        String board = "/desk/replies?company=" + company;
        Person rita = newsroom.rita();
        rita.opens(board);
        rita.presses("Record an answer:");
        rita.dialog("Record the answer").writes("Statement", "We carry 34, and").writes("Short form", "“We carry");

        rita.page().reload();

        rita.presses("Record an answer:");
        Place form = rita.dialog("Record the answer");
        assertThat(form.field("Statement")).hasValue("We carry 34, and");
        assertThat(form.field("Short form")).hasValue("“We carry");
    }

    @Test
    void showsThemToNobodyElseOnTheSameMachine(Newsroom newsroom) {
        String path = "/desk/claims/" + Sentences.aClaim();
        String words = unique("What Rita alone may read");
        Person machine = newsroom.logsIn("rita");
        machine.opens(path);
        machine.presses("Edit the claim").writes("Statement", words);

        machine.presses("Log out");
        machine.seesHeading("Published claims");
        machine.logsInAs("chen").opens(path);
        assertThat(machine.at().button("Edit the claim")).isVisible();
        machine.seesNo(words).presses("Edit the claim");
        assertThat(machine.at().field("Statement")).not().hasValue(words);

        machine.presses("Log out");
        machine.seesHeading("Published claims");
        machine.logsInAs("rita").opens(path);
        assertThat(machine.at().field("Statement")).hasValue(words);
    }

    private static String kept(Person person) {
        return person.page().evaluate(KEPT).toString();
    }
}
