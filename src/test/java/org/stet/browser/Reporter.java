package org.stet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** What a reporter does at the desk. */
record Reporter(Person person) {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    void pastesAnArticle(String headline, String outlet, String text) {
        person.opens("/desk/articles/new");
        person.writes("Text", text).writes("Headline", headline).writes("Language", "en");
        PartyField.in(person.at(), "Outlet").records(outlet, "news outlet");
        person.at().ticks("Readers may be pointed to it");
        person.presses("Record article").seesHeading(headline);
    }

    void recordsAClaim(String words, String statement, String accused) {
        new ArticleText(person.at()).selects(words).presses("Record claim");
        Place form = person.under("Record a claim").sees(words);
        form.writes("Statement", statement).presses("Add a party");
        PartyField.in(form, "Party 1").records(accused, "company");
        form.sees("Accused").presses("Record claim");
        person.follows(statement).seesHeading(statement);
    }

    /** From the first to say it, over whoever passed it on, to where the desk read it, which the article tells. */
    void saysWhoSaidIt(String originator, String cue, String between) {
        Place sources = person.under("Who said it").presses("Say who said it");
        Place first = hop(sources, "Who said it first").writes("Verb in the text", cue);
        PartyField.in(first, "Name").records(originator, "person");
        sources.presses("Add somebody in between");
        Place second = hop(sources, "In between").chooses("What they did", "Passed it on");
        PartyField.in(second, "Name").records(between, "organisation");
        sources.presses("Record chain");
        assertThat(sources.button("Add another chain")).isVisible();
    }

    private static Place hop(Place sources, String title) {
        return new Place(sources.part().getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(title)));
    }

    void asks(String company, LocalDateTime deadline) {
        person.under("Companies").presses("Ask " + company);
        person.dialog("Ask " + company)
                .writes("Deadline", deadline.format(MINUTES))
                .writes("Message", "We are going to publish this.")
                .presses("Record the request");
        person.under("Companies").sees("No answer yet; asked once");
    }

    void logsAnAttempt(String company) {
        requestDeed(person.under("Companies"), "Log an attempt: " + company).click();
        person.dialog("Log an attempt: " + company)
                .chooses("What came of it", "Sent")
                .presses("Log the attempt");
        assertThat(person.dialog("Log an attempt").part()).hasCount(0);
    }

    /** On the board of those who were asked. */
    void recordsTheAnswer(String company, String stand, String shortForm, String words) {
        person.opens("/desk/replies");
        PartyField.in(person.at(), "Only requests to").takes(company);
        Place request = person.under("Due later 1").entry(company);
        requestDeed(request, "Record an answer: " + company).click();
        person.dialog("Record the answer: " + company)
                .writes("Statement", words)
                .chooses("Where it stands", stand)
                .writes("Short form", shortForm)
                .presses("Record the answer");
        person.under("Answered 1").sees(company);
    }

    private static Locator requestDeed(Place place, String name) {
        return place.part().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
