package org.stet.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.unique;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stet.Caller;

/** Claims are taken away as files, and come as files from elsewhere, through the pages alone. */
@BrowserTest
class TransferIT {

    private static final String SELECTION = "query($text: String!) { publishedClaims(filter: {text: $text}) "
            + "{ nodes { ownCheck publisher { name } } } }";

    @Test
    void bringsTheChecksOfAnotherPublisherBeforeReaders(Newsroom newsroom) {
        String word = unique("kestrels").replace(" ", "").replace("-", "");
        String statement = "All " + word + " were sold.";
        Person edith = newsroom.edith();
        edith.opens("/desk/imports");
        picks(edith, """
                {"@type": "ClaimReview", "url": "https://%s.example/1", "datePublished": "2021-03-04",
                 "author": {"@type": "Organization", "name": "Checks of %s", "url": "https://%s.example"},
                 "claimReviewed": "%s", "reviewRating": {"@type": "Rating", "alternateName": "Half true"}}
                """.formatted(word, word, word, statement));
        edith.presses("Upload and read it").sees(statement).presses("Propose for approval");
        edith.sees("You uploaded this file: another editor has to approve it.");

        Person ada = newsroom.ada();
        ada.opens(edith.page().url());
        ada.presses("Approve…");
        ada.dialog("Approve this import").sees("Checks of " + word).presses("Publish 1 claim");
        ada.seesHeading("checks.json").sees("readers see 1 claim of it");

        Person reader = newsroom.reader();
        reader.opens("/?q=" + word);
        reader.sees(statement).sees("Checks of " + word);
        assertThat(Caller.nobody().ask(SELECTION, Map.of("text", word)).getList("publishedClaims.nodes.ownCheck"))
                .isEqualTo(List.of(false));
    }

    private static void picks(Person person, String content) {
        FilePayload file = new FilePayload("checks.json", "application/json", content.getBytes(StandardCharsets.UTF_8));
        person.page().waitForFileChooser(() -> person.presses("Choose a file")).setFiles(file);
    }

    @Test
    void handsASetOutAsFiles(Newsroom newsroom) throws IOException {
        String name = unique("Accusations");
        Person edith = newsroom.edith();
        edith.opens("/desk/sets/new");
        edith.writes("Name", name).presses("Record the set");
        edith.seesHeading(name).presses("Export…").presses("Export");
        Page page = edith.page();
        Download download = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("claims.ndjson"))
                        .click());

        assertThat(Files.readString(download.path()))
                .contains("Meridian Systems used Orbit AI's assistant Lumen without permission.");
    }
}
