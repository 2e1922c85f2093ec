package org.stet.wording.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.wording.rank.Texts.asked;
import static org.stet.wording.rank.Texts.candidate;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stet.wording.corpus.AskedText;
import org.stet.wording.corpus.AskedWord;
import org.stet.wording.corpus.Candidate;
import org.stet.wording.corpus.CorpusSize;
import org.stet.wording.corpus.Stem;

class RankingTest {

    private static List<Ranked> rank(AskedText asked, Candidate... candidates) {
        return Ranking.byAllTraits().rank(asked, List.of(candidates));
    }

    private static void ranksFirst(Candidate better, AskedText asked, Candidate worse) {
        assertThat(rank(asked, worse, better).get(0).claim()).isEqualTo(better.claim());
        assertThat(rank(asked, better, worse).get(0).claim()).isEqualTo(better.claim());
    }

    @Test
    void aRareWordCountsForMoreThanACommonOne() {
        ranksFirst(
                candidate("Koalas are extinct", ""),
                asked("Trump says koalas", Map.of("trump", 4_000, "says", 2_000, "koalas", 3)),
                candidate("Trump says hello", ""));
    }

    @Test
    void whatIsSaidFirstCountsForMore() {
        ranksFirst(
                candidate("bridge ferries", ""),
                asked("bridge nobody knows whether anything else matters tunnel"),
                candidate("tunnel ferries", ""));
    }

    @Test
    void anotherNumberIsFartherOff() {
        ranksFirst(
                candidate("Ferries sank 13 boats", ""),
                asked("Ferries sank 13 boats"),
                candidate("Ferries sank 15 boats", ""));
    }

    @Test
    void wordsThatBeginAlikeCount() {
        ranksFirst(
                candidate("Reindeer of Finland", ""), asked("Finnish reindeer"), candidate("Reindeer of Bavaria", ""));
    }

    @Test
    void aMisspeltWordIsStillAlike() {
        ranksFirst(
                candidate("Scaramucci resigned", ""), asked("Skaramucci resigned"), candidate("Petersen resigned", ""));
    }

    @Test
    void whatSharesAWordByChanceIsLeftOut() {
        Candidate near = candidate("Koalas are extinct in the forests of Queensland, a minister says", "");
        Candidate chance = candidate("Forests burn", "");
        AskedText asked = asked("Koalas are extinct in the forests of Queensland says minister");

        assertThat(rank(asked, chance, near)).extracting(Ranked::claim).containsExactly(near.claim());
        assertThat(rank(asked, chance)).extracting(Ranked::claim).containsExactly(chance.claim());
    }

    @Test
    void aScoreIsOfTheTextAndTheDocumentAlone() {
        AskedText asked = asked("Koalas are extinct in the forests of Queensland");
        Candidate right = candidate("Koalas are extinct in Queensland", "Are koalas extinct?");

        double alone = rank(asked, right).get(0).score();

        assertThat(rank(asked, candidate("Queensland was flooded", ""), right)
                        .get(0)
                        .score())
                .isEqualTo(alone);
        assertThat(alone).isBetween(0.5, 1.0);
    }

    @Test
    void nothingInCommonIsNothing() {
        assertThat(rank(asked("bridge"), candidate("Koalas", "")).get(0).score())
                .isLessThan(0.01);
        assertThat(rank(asked("bridge"))).isEmpty();
        assertThat(rank(asked(""), candidate("Koalas", ""))).hasSize(1);
    }

    @Test
    void lastsWhenNothingWasCountedYet() {
        AskedText asked = new AskedText(
                "bridge", "en", List.of(new AskedWord(1, "bridge", List.of(new Stem("bridge", 0)))), CorpusSize.EMPTY);

        assertThat(rank(asked, candidate("Koalas", ""), candidate("The bridge", ""))
                        .get(0)
                        .score())
                .isPositive()
                .isLessThanOrEqualTo(1);
    }

    @Test
    void whoComesLaterHasNoHigherScore() {
        Candidate[] many = Stream.iterate(1, number -> number + 1)
                .limit(150)
                .map(number -> candidate("bridge number " + number, "ferry " + number % 7))
                .toArray(Candidate[]::new);

        assertThat(rank(asked("The bridge number 12 of ferry 3"), many))
                .hasSize(150)
                .extracting(Ranked::score)
                .isSortedAccordingTo((one, other) -> Double.compare(other, one));
    }

    @Test
    void ofTwoThatSayTheSameTheOneThatCameFirstIsFirst() {
        Candidate one = candidate("Ferries sank 13 boats of Finland", "Finnish ferries?");
        Candidate other = new Candidate(UUID.randomUUID(), one.words());
        AskedText asked = asked("Finland’s ferries sank 13 of the boats");

        assertThat(rank(asked, one, other)).extracting(Ranked::claim).containsExactly(one.claim(), other.claim());
        assertThat(rank(asked, other, one)).extracting(Ranked::claim).containsExactly(other.claim(), one.claim());
    }

    @Test
    void aTraitCanBeLeftOut() {
        Ranking without = Ranking.by(EnumSet.complementOf(EnumSet.of(Trait.OTHER_NUMBERS)));
        List<Candidate> candidates =
                List.of(candidate("Ferries sank 15 boats", ""), candidate("Ferries sank 7 boats", ""));

        assertThat(without.rank(asked("Ferries sank boats"), candidates).get(0).score())
                .isGreaterThan(rank(asked("Ferries sank boats"), candidates.get(0))
                        .get(0)
                        .score());
    }
}
