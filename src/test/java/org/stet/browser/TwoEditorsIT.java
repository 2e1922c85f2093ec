package org.stet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stet.Sentences;

/** Two people write on one claim at the same time. */
@BrowserTest
class TwoEditorsIT {

    private static final String DIALOG = "Somebody else changed this";
    private static final String LIMITS = "Only the northern quay was counted.";

    private final String lamps = "of the lamps at quay " + UUID.randomUUID();
    private final String chens = "All " + lamps + " failed in May.";
    private final String ediths = "Half " + lamps + " failed in June.";

    private Person chen;
    private Person edith;

    @BeforeEach
    void openTheForm(Newsroom newsroom) {
        Map<String, Object> claim = Sentences.claim();
        claim.put("statement", "Half " + lamps + " failed in May.");
        String address = "/desk/claims/" + Sentences.aClaim(claim);
        chen = newsroom.chen();
        edith = newsroom.edith();
        chen.opens(address);
        chen.presses("Edit the claim").writes("Statement", chens).writes("Tags", "lamps, harbour");
        edith.opens(address);
        edith.presses("Edit the claim").writes("Statement", ediths).writes("Limits", LIMITS);
    }

    @Test
    void chooseWordByWordWhatStands() {
        chen.presses("Save the claim").seesHeading(chens);
        edith.sees("Chen Okafor changed this while you were writing").presses("Save the claim");

        Place difference = edith.dialog(DIALOG);
        difference.sees("Chen Okafor changed this on").under("Tags").sees("theirs is taken");
        difference.presses("theirs All").presses("Take these words");
        edith.presses("Save the claim");

        String both = "All " + lamps + " failed in June.";
        edith.seesHeading(both).sees(LIMITS).sees("harbour");
        chen.seesHeading(both).sees(LIMITS);
        Place history = chen.under("History");
        history.entry("Chen Okafor revised the claim").sees("Tags");
        history.entry("Edith Varga revised the claim").sees("Limits");
    }

    @Test
    void loseNothingWhenTheChoiceIsPutOff() {
        chen.presses("Save the claim").seesHeading(chens);

        edith.presses("Save the claim");
        edith.dialog(DIALOG).presses("theirs All").presses("Back to my words");

        assertThat(edith.at().field("Statement")).hasValue(ediths);
        assertThat(edith.at().field("Limits")).hasValue(LIMITS);
        edith.seesHeading(chens);

        edith.presses("Save the claim");
        edith.dialog(DIALOG).sees("theirs").sees("mine");
        edith.strikes("Escape");

        assertThat(edith.at().field("Statement")).hasValue(ediths);
        assertThat(edith.at().field("Limits")).hasValue(LIMITS);
    }
}
