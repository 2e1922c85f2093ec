package org.stet.development.sample;

import static org.stet.development.sample.SampleStory.about;

/** A councillor's sum: one claim that holds, one that was withdrawn, one that came back. */
final class SampleBridge {

    private final SampleNewsroom desk;
    private final String courier;
    private final String eide;
    private final String city;
    private final SampleArticle article;

    SampleBridge(SampleNewsroom desk, String courier) {
        this.desk = desk;
        this.courier = courier;
        this.eide = desk.party("PERSON", "Mats Eide");
        this.city = desk.party("PUBLIC_BODY", "City of Nordhavn");
        this.article = desk.article("lantern-bridge", "The price of light", courier, "Rita Moen", "2026-11-18");
    }

    void tell() {
        cost();
        twice();
        late();
        lamps();
    }

    private void cost() {
        String claim = desk.claim(
                article,
                "The Lantern Bridge has cost 18.4 million so far.",
                "CHECKABLE",
                about(city),
                "The Lantern Bridge has cost Nordhavn 18.4 million so far");
        desk.attribute(claim, SampleChain.from(eide, "says").publishedIn(courier));
        desk.evidence(
                claim,
                "OFFICIAL_RECORD",
                "SUPPORTS",
                "PRIMARY",
                "City accounts, October",
                "https://city.example/accounts");
        desk.take(claim);
        desk.propose(claim, "Mostly true", "The accounts show 18.1 million paid and 0.2 million owed.");
        desk.approve(claim);
        desk.publish(claim);
    }

    private void twice() {
        String claim = desk.claim(
                article,
                "The bridge costs twice what the council was told in 2022.",
                "CHECKABLE",
                about(city),
                "twice what the council was told in 2022");
        desk.attribute(claim, SampleChain.from(eide, "says").publishedIn(courier));
        desk.evidence(
                claim, "OFFICIAL_RECORD", "REFUTES", "PRIMARY", "Council minutes 2022", "https://city.example/minutes");
        desk.take(claim);
        desk.propose(claim, "Half true", "The minutes give a range, from 9 to 14 million.");
        desk.approve(claim);
        desk.publish(claim);
        desk.withdraw(claim, 1, "The minutes that we relied on were a draft. We are looking at it again.");
    }

    private void late() {
        String claim = desk.claim(
                article,
                "The bridge opened 14 months late because of the steel.",
                "CHECKABLE",
                about(city),
                "opened 14 months late. City hall puts that down to the steel");
        desk.attribute(claim, SampleChain.from(city, "puts that down to").publishedIn(courier));
        desk.evidence(claim, "OFFICIAL_RECORD", "CONTEXT", "PRIMARY", "Building diary", "https://city.example/diary");
        desk.take(claim);
        desk.propose(claim, "Misleading", "The steel came four months late. Ten months went by before it was ordered.");
        desk.sendBack(claim, "Give the dates of the order and of the delivery.");
    }

    private void lamps() {
        String claim = desk.claim(
                article,
                "Half of the bridge's lamps do not burn.",
                "CHECKABLE",
                about(city),
                "Half of the lamps do not burn");
        desk.attribute(claim, SampleChain.from(courier, "says"));
    }
}
