package org.stet.browser;

import static org.stet.Sentences.unique;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** One claim from the article to its readers and to its correction, by three people who use nothing but the pages. */
@BrowserTest
class ClaimsWayIT {

    private static final ZoneId CLOCK = ZoneId.of("Europe/Copenhagen");
    private static final String RATIONALE = "The wage slips of forty drivers show it.";
    private static final String DENIAL = "Every driver is paid what the law demands.";
    private static final String NOTE = "The company answered after we had published.";

    private final String company = unique("Meridian Freight");
    private final String driver = unique("Ines Duarte");
    private final String union = unique("The Drivers' Union");
    private final String outlet = unique("The Ledger");
    private final String statement = unique("Meridian Freight pays its drivers less than the law demands");

    @Test
    void leadsToItsReadersAndOnToTheReplyThatCameLater(Newsroom newsroom) {
        Reporter rita = new Reporter(newsroom.logsIn("rita"));
        Checker chen = new Checker(newsroom.logsIn("chen"));
        Editor edith = new Editor(newsroom.logsIn("edith"));
        Person reader = newsroom.reader();

        isRecordedAndAskedAbout(rita);
        isChecked(chen);
        isApprovedAndPublished(edith);
        isRead(reader);
        rita.recordsTheAnswer(company, "Denied", "The company denies it.", DENIAL);
        isApprovedAgain(chen, edith);
        isReadAgain(reader);
    }

    private void isRecordedAndAskedAbout(Reporter rita) {
        String words = company + " pays its drivers less than the law demands";
        rita.pastesAnArticle(unique("Drivers wait for their pay"), outlet, """
                Drivers in the north wait for their pay.

                %s, says %s. The company did not comment.

                The union counts forty drivers.
                """.formatted(words, driver));
        rita.recordsAClaim(words, statement, company);
        rita.saysWhoSaidIt(driver, "says", union);
        rita.asks(company, LocalDateTime.now(CLOCK).plusDays(3));
        rita.logsAnAttempt(company);
    }

    private void isChecked(Checker chen) {
        chen.takes(statement);
        chen.addsEvidence("Official record", "Forty wage slips", "https://court.example/wages/40");
        chen.proposes("Mostly true", RATIONALE);
    }

    private void isApprovedAndPublished(Editor edith) {
        edith.opensWhatWaits(statement);
        edith.approves(statement);
        edith.waives(company, "It told us by telephone that it will not answer.");
        edith.publishes(statement, "Mostly true", RATIONALE, company);
    }

    private void isRead(Person reader) {
        reader.opens("/");
        reader.writes("Search published claims", '"' + statement + '"')
                .presses("Search")
                .follows(statement);
        reader.seesHeading(statement).sees("Mostly true").sees(RATIONALE);
        reader.under("Who said it").sees(driver).sees(union).sees(outlet);
        reader.under("What the company says").sees(company).sees("No answer on record.");
        reader.under("Evidence").sees("Forty wage slips");
    }

    private void isApprovedAgain(Checker chen, Editor edith) {
        edith.person().under("Verdict").sees("The claim was changed after this was approved");
        edith.person().under("To publish").sees("stands in the way");
        chen.proposes("Half true", RATIONALE + " The company denies it.");
        edith.approves(statement);
        edith.publishesAnew("Reply added", NOTE, "Half true", "Denied");
    }

    /** The page was open all the while. */
    private void isReadAgain(Person reader) {
        reader.sees("This was corrected just now.").presses("Show the new version");
        reader.sees("Half true").under("What the company says").sees("Denied").sees(DENIAL);
        Place versions = reader.under("Corrections and earlier versions");
        versions.sees("Version 2, shown here")
                .entry("Version 2")
                .sees("Reply added")
                .sees(NOTE);

        versions.follows("Version 1");

        reader.sees("This is version 1, as readers saw it then").sees("Mostly true");
        reader.under("What the company says").sees("No answer on record.").seesNo("Denied");
    }
}
