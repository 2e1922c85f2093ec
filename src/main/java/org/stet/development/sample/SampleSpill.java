package org.stet.development.sample;

import static org.stet.development.sample.SampleStory.about;
import static org.stet.development.sample.SampleStory.accused;

import java.time.Duration;

/** A spill: two outlets that go back to one wire, an official measurement, a denial, and a correction. */
final class SampleSpill {

    private final SampleNewsroom desk;
    private final String courier;
    private final String brightwater;
    private final String wire;
    private final String radio;
    private final String authority;
    private final SampleArticle article;

    SampleSpill(SampleNewsroom desk, String courier) {
        this.desk = desk;
        this.courier = courier;
        this.brightwater = desk.party("COMPANY", "Brightwater Chemicals", "Brightwater");
        this.wire = desk.party("NEWS_OUTLET", "Union Wire");
        this.radio = desk.party("NEWS_OUTLET", "Radio Sund");
        this.authority = desk.party("PUBLIC_BODY", "Alsen Water Authority");
        this.article =
                desk.article("alsen", "Eleven days of solvents in the Alsen", courier, "Rita Moen", "2026-10-06");
    }

    void tell() {
        String spill = elevenDays();
        toluene();
        sixTimes();
        alarm();
        employeesBefore();
        employees();
        fine(spill);
        ugliest();
        permitGone();
        underControl();
    }

    private String elevenDays() {
        String claim = desk.claim(
                article,
                "Brightwater Chemicals let solvents into the Alsen for eleven days in September 2026.",
                "CHECKABLE",
                accused(brightwater),
                "let solvents run into the river Alsen for eleven days in September");
        desk.attribute(claim, SampleChain.from(wire, "reports").publishedIn(courier));
        desk.attribute(claim, SampleChain.from(wire, "reports").relayedBy(radio).publishedIn(courier));
        desk.evidence(
                claim,
                "OFFICIAL_RECORD",
                "SUPPORTS",
                "PRIMARY",
                "Water authority, log of September",
                "https://water.example/alsen/september");
        String request = desk.ask(brightwater, desk.ago(Duration.ofDays(9)), desk.ago(Duration.ofDays(7)), claim);
        desk.answered(
                brightwater,
                request,
                desk.ago(Duration.ofDays(8)),
                "PARTLY_DENIED",
                "There was a leak. At no time was the plant out of control.",
                "Brightwater admits a leak and denies that it lost control.",
                claim);
        desk.take(claim);
        desk.propose(claim, "True", "The authority's log shows solvents on eleven days in a row.");
        desk.approve(claim);
        desk.publish(claim);
        desk.correct(claim, 1, "CLARIFICATION", "Makes clear that the company admits the leak.");
        return claim;
    }

    private void toluene() {
        String claim = desk.claim(
                article,
                "The Alsen held 4.2 milligrams of toluene per litre on 14 September 2026.",
                "CHECKABLE",
                about(authority),
                "measured 4.2 milligrams of toluene in a litre of river water on 14 September");
        desk.attribute(claim, SampleChain.from(authority, "measured").publishedIn(courier));
        desk.evidence(claim, "DATASET", "SUPPORTS", "PRIMARY", "Gauge 7, raw values", "https://water.example/gauge/7");
        desk.take(claim);
        desk.propose(claim, "True", "The gauge's raw values say so.");
        desk.approve(claim);
        desk.publish(claim);
    }

    private void sixTimes() {
        String claim = desk.claim(
                article,
                "The toluene in the Alsen was six times what the permit allows.",
                "CHECKABLE",
                about(brightwater),
                "six times what the permit allows");
        desk.attribute(claim, SampleChain.from(courier, "reports"));
        desk.evidence(
                claim, "OFFICIAL_RECORD", "REFUTES", "PRIMARY", "The permit of 2021", "https://water.example/permit");
        desk.take(claim);
        desk.propose(claim, "True", "The permit allows 0.7 milligrams per litre.");
        desk.approve(claim);
        desk.publish(claim);
        desk.reopen(claim, "The permit was amended in 2024: it allows 0.9 milligrams.");
        desk.evidence(
                claim,
                "OFFICIAL_RECORD",
                "REFUTES",
                "PRIMARY",
                "Amendment of 2024",
                "https://water.example/permit-2024");
        desk.propose(
                claim, "Mostly true", "Since 2024 the permit allows 0.9 milligrams: it was not quite five times that.");
        desk.approve(claim);
        desk.publishAgain(claim, 1, "CORRECTION", "We had used the limit of 2021. The rating was True before.");
    }

    private void alarm() {
        String claim = desk.claim(
                article,
                "The alarm at basin 3 of the Brightwater plant had been switched off since spring 2026.",
                "CHECKABLE",
                accused(brightwater),
                "the alarm at basin 3 had been switched off since spring");
        desk.attribute(
                claim,
                SampleChain.fromUnnamed(
                                "a former shift leader", "they signed an agreement on confidentiality", "Ole Winther")
                        .publishedIn(courier));
        desk.attribute(
                claim,
                SampleChain.fromUnnamed(
                                "a second former shift leader",
                                "they signed an agreement on confidentiality",
                                "Marta Lund")
                        .publishedIn(courier));
        desk.ask(brightwater, desk.ago(Duration.ofHours(6)), desk.ahead(Duration.ofHours(42)), claim);
        desk.take(claim);
        desk.proposeWithoutEvidence(
                claim, "Unproven", "Two people say so; no document shows it.", "The plant's alarm log is not public.");
    }

    /** Checked before, with another number: what the desk shows to whoever records the next one. */
    private void employeesBefore() {
        String claim = desk.claim(
                "Brightwater Chemicals employed 280 people in Alsenby at the end of 2024.",
                "CHECKABLE",
                about(brightwater));
        desk.attribute(claim, SampleChain.from(brightwater, "says").publishedIn(wire));
        desk.evidence(
                claim,
                "COMPANY_FILING",
                "SUPPORTS",
                "PRIMARY",
                "Annual report 2024, page 31",
                "https://brightwater.example/report-2024");
        desk.take(claim);
        desk.propose(claim, "Mostly true", "The annual report counts 274 people in Alsenby, apprentices included.");
        desk.approve(claim);
        desk.publish(claim);
    }

    private void employees() {
        String claim = desk.claim(
                article,
                "Brightwater Chemicals employs 310 people in Alsenby.",
                "CHECKABLE",
                about(brightwater),
                "The company employs 310 people in Alsenby");
        desk.attribute(claim, SampleChain.from(courier, "says"));
        desk.take(claim);
    }

    private void fine(String spill) {
        String claim = desk.claim(
                article,
                "Brightwater Chemicals was fined for a spill in 2019.",
                "CHECKABLE",
                accused(brightwater),
                "It paid a fine for a similar spill in 2019");
        desk.attribute(claim, SampleChain.from(courier, "says"));
        desk.relate(claim, "SAME_PATTERN_AS", spill, "The same plant, seven years before.");
    }

    private void ugliest() {
        desk.claim(
                article,
                "The lower Alsen is the ugliest stretch of water in the country.",
                "OPINION",
                about(authority),
                "It is the ugliest stretch of water in the country now");
    }

    private void permitGone() {
        String claim = desk.claim(
                article,
                "Brightwater will have lost its permit by the summer of 2027.",
                "PREDICTION",
                about(brightwater),
                "The permit will be gone by next summer");
        desk.attribute(claim, SampleChain.from(courier, "predicts"));
        desk.take(claim);
        desk.proposeWithoutEvidence(claim, null, "A guess of the writer. No proceedings are open.", "It lies ahead.");
        desk.approve(claim);
    }

    private void underControl() {
        String claim = desk.claim(
                article,
                "The Brightwater plant was under control throughout September 2026.",
                "TOO_VAGUE",
                about(brightwater),
                "At no time was the plant out of control");
        String halvorsen = desk.party("PERSON", "Ines Halvorsen");
        desk.attribute(
                claim,
                SampleChain.from(brightwater, "said").spokenFor(halvorsen).publishedIn(courier));
        desk.discard(claim, "It is the company's answer, recorded as such with the other claim.");
    }
}
