package org.stet.development.sample;

import static org.stet.development.sample.SampleStory.about;
import static org.stet.development.sample.SampleStory.accused;
import static org.stet.development.sample.SampleStory.accusedAndAbout;

import java.time.Duration;

/** One company accuses another, a paper reports it, and a second paper is where we read it. */
final class SampleAccusation {

    private static final String STATEMENT = "Meridian Systems used Orbit AI's assistant Lumen without permission.";

    private final SampleNewsroom desk;
    private final String orbit;
    private final String meridian;
    private final String ledger;
    private final String post;
    private final SampleArticle article;

    SampleAccusation(SampleNewsroom desk) {
        this.desk = desk;
        this.orbit = desk.party("COMPANY", "Orbit AI");
        this.meridian = desk.party("COMPANY", "Meridian Systems", "Meridian");
        this.ledger = desk.party("NEWS_OUTLET", "The Ledger");
        this.post = desk.party("NEWS_OUTLET", "Harbour Post");
        this.article =
                desk.article("lumen", "Orbit AI accuses Meridian of entering Lumen", post, "Jonas Aker", "2026-11-12");
    }

    void tell() {
        String access = unauthorisedAccess();
        drawnInBulk();
        fortyThousandAccounts();
        accusedBefore(access);
        twentyEightHours();
        learntNextDoor();
        aLessonForAll();
        accountsClosed();
        firstToReport();
    }

    private String unauthorisedAccess() {
        String claim = desk.claim(
                article,
                STATEMENT,
                "CHECKABLE",
                accusedAndAbout(meridian, orbit),
                "getting into its assistant Lumen without permission",
                "Meridian Systems entered Lumen without permission");
        desk.limits(
                claim,
                STATEMENT,
                "How the access is said to have worked has not been made public.",
                accusedAndAbout(meridian, orbit));
        desk.attribute(
                claim, SampleChain.from(orbit, "accused").reportedBy(ledger).publishedIn(post));
        desk.evidence(
                claim, "NEWS_REPORT", "CONTEXT", "SECONDARY", "The Ledger's report", "https://ledger.example/lumen");
        desk.reported(meridian, article, "2026-11-12", "NO_RESPONSE", "THIS_CLAIM", claim);
        desk.reported(meridian, article, "2026-11-12", "DENIED", "SIMILAR_CLAIM", claim);
        String request = desk.ask(meridian, desk.ago(Duration.ofDays(4)), desk.ago(Duration.ofDays(2)), claim);
        desk.attempt(request, desk.ago(Duration.ofDays(3)), "PHONE", "MESSAGE_LEFT");
        desk.take(claim);
        desk.propose(
                claim,
                "Unproven",
                "Orbit AI has not shown how the access worked, and Meridian Systems has not answered our questions.");
        desk.approve(claim);
        desk.publish(claim);
        return claim;
    }

    private void drawnInBulk() {
        String claim = desk.claim(
                article,
                "Meridian Systems drew answers out of Lumen in bulk, against terms that it had agreed to.",
                "CHECKABLE",
                accused(meridian),
                "drawn answers out of Lumen in bulk, against the terms that it had signed");
        desk.attribute(claim, SampleChain.from(orbit, "said").reportedBy(ledger).publishedIn(post));
        desk.ask(meridian, desk.ago(Duration.ofHours(20)), desk.ahead(Duration.ofHours(28)), claim);
        desk.take(claim);
    }

    private void fortyThousandAccounts() {
        String claim = desk.claim(
                article,
                "Some 40,000 accounts took part in the access to Lumen.",
                "PARTLY_CHECKABLE",
                about(meridian),
                "some 40,000 accounts that asked in shifts");
        desk.attribute(
                claim,
                SampleChain.fromUnnamed(
                                "a person familiar with Orbit AI's logs",
                                "they may not speak for the company",
                                "Signe Dahl")
                        .publishedIn(post));
        desk.take(claim);
        desk.proposeWithoutEvidence(
                claim,
                "Cannot be verified",
                "Only Orbit AI can count its accounts.",
                "The logs are not open to anyone.");
        desk.approve(claim);
    }

    private void accusedBefore(String access) {
        String claim = desk.claim(
                article,
                "Orbit AI accused Meridian Systems of improper access once before.",
                "CHECKABLE",
                accusedAndAbout(meridian, orbit),
                "Orbit AI had complained about Meridian once before, without saying when");
        desk.attribute(claim, SampleChain.from(orbit, "complained").publishedIn(post));
        desk.relate(claim, "SAME_PATTERN_AS", access, "An earlier round; its date is not known.");
    }

    private void twentyEightHours() {
        String claim = desk.claim(
                article,
                "Meridian's model Atlas 3 can work unattended for 28 hours.",
                "CHECKABLE",
                about(meridian),
                "Atlas 3 can work unattended for 28 hours");
        desk.attribute(claim, SampleChain.fromUnidentified("an earlier report").publishedIn(post));
        desk.evidence(
                claim,
                "PRESS_RELEASE",
                "SUPPORTS",
                "PRIMARY",
                "Meridian's launch notes",
                "https://meridian.example/atlas");
        desk.take(claim);
        desk.propose(claim, "Missing context", "The 28 hours were reached once, in Meridian's own test.");
    }

    private void learntNextDoor() {
        String claim = desk.claim(
                article,
                "Meridian learnt from Lumen how to let a model work unattended.",
                "OPINION",
                about(meridian),
                "Some will wonder whether that was learnt next door");
        desk.attribute(claim, SampleChain.from(post, "wondered"));
        desk.take(claim);
        desk.proposeWithoutEvidence(
                claim,
                null,
                "The article asks a question. It names nobody who says so.",
                "There is nothing to gather yet.");
        desk.approve(claim);
        desk.publish(claim);
    }

    private void aLessonForAll() {
        String claim = desk.claim(
                article,
                "The case will change how laboratories guard their models.",
                "PREDICTION",
                about(orbit),
                "The case will change how laboratories guard their models");
        desk.attribute(claim, SampleChain.from(post, "predicted"));
        desk.take(claim);
        desk.proposeWithoutEvidence(claim, null, "Nobody can know.", "It lies ahead.");
        desk.sendBack(claim, "Say what would have to happen for this to come true.");
    }

    private void accountsClosed() {
        String claim = desk.claim(
                article,
                "Orbit AI closed the accounts in question on 2 November 2026.",
                "CHECKABLE",
                about(orbit),
                "Orbit AI closed the accounts in question on the second of November");
        String varga = desk.party("PERSON", "Lena Varga");
        desk.attribute(
                claim,
                SampleChain.from(orbit, "said")
                        .spokenFor(varga)
                        .reportedBy(ledger)
                        .publishedIn(post));
    }

    private void firstToReport() {
        String claim = desk.claim(
                article,
                "The Ledger was the first to report the accusation.",
                "CHECKABLE",
                about(ledger),
                "The Ledger was the first to report it");
        desk.attribute(claim, SampleChain.from(post, "said"));
        desk.evidence(
                claim,
                "NEWS_REPORT",
                "SUPPORTS",
                "PRIMARY",
                "The Ledger, 12 November, 06:10",
                "https://ledger.example/lumen");
        desk.take(claim);
        desk.propose(claim, "True", "No earlier report of the accusation is to be found.");
        desk.approve(claim);
        desk.publish(claim);
    }
}
