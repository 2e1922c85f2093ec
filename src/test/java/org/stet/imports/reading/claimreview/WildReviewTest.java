package org.stet.imports.reading.claimreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.graphql.DatePrecision;
import org.stet.graphql.PartialDate;
import org.stet.imports.reading.Candidate;
import org.stet.imports.reading.CandidateAppearance;
import org.stet.imports.reading.CandidateCitation;
import org.stet.imports.reading.CandidateParty;
import org.stet.imports.reading.CandidatePublisher;
import org.stet.imports.reading.ForeignFile;
import org.stet.imports.reading.ForeignRating;
import org.stet.imports.reading.ReadingOptions;
import org.stet.party.PartyKind;

/** A page as content systems write it, with all the liberties that they take. */
class WildReviewTest {

    private final List<Candidate> read = ForeignFile.named("wild.jsonld")
            .candidates(new ClaimReviewReader(), ReadingOptions.usual().withLanguage("en"));

    @Test
    void theReviewInsideAnArticleSaysAllThis() {
        assertThat(read.get(0))
                .isEqualTo(new Candidate(
                        "Der Mond ist näher als je.",
                        "de-AT",
                        List.of("moon", "sky"),
                        "https://meridian.example/moon/",
                        new CandidatePublisher(
                                "Meridian & Sons",
                                "https://meridian.example/",
                                List.of("https://social.example/meridian")),
                        new ForeignRating(
                                "Eher falsch", new BigDecimal("2.5"), new BigDecimal("5"), new BigDecimal("1")),
                        null,
                        "The moon keeps its distance. It always did, says \"Orbit\".",
                        new PartialDate("2021-03-04", DatePrecision.DAY, null),
                        List.of(
                                new CandidateParty("A post", null, List.of()),
                                new CandidateParty(
                                        "Tidewater AG", PartyKind.COMPANY, List.of("https://tidewater.example"))),
                        new PartialDate("2021-02", DatePrecision.MONTH, null),
                        List.of(
                                new CandidateAppearance("https://post.example/1", null, null, PartialDate.unknown()),
                                new CandidateAppearance(
                                        "https://post.example/2",
                                        "Closer!",
                                        "The Post",
                                        new PartialDate("2021", DatePrecision.YEAR, null))),
                        List.of(
                                new CandidateCitation("https://orbit.example/data", null),
                                new CandidateCitation(null, "Distances")),
                        null,
                        null));
    }

    @Test
    void theBareOneSaysThis() {
        PartialDate christmasEve = new PartialDate("2020-12-24", DatePrecision.DAY, null);
        assertThat(read.get(1))
                .isEqualTo(new Candidate(
                        "The sun is cold.",
                        "en",
                        List.of(),
                        "https://meridian.example/sun/",
                        new CandidatePublisher("Meridian", null, List.of()),
                        new ForeignRating("Falsch", null, null, null),
                        null,
                        null,
                        PartialDate.unknown(),
                        List.of(new CandidateParty("Ira Moss", PartyKind.PERSON, List.of())),
                        christmasEve,
                        List.of(new CandidateAppearance("https://post.example/sun", null, null, christmasEve)),
                        List.of(),
                        null,
                        null));
    }

    @Test
    void nothingElseInTheFileIsAReview() {
        assertThat(read).hasSize(2);
    }
}
