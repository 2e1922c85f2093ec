package org.stet.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.attribution.GroundRule.DEEP_BACKGROUND;
import static org.stet.attribution.GroundRule.OFF_RECORD;
import static org.stet.attribution.HopRole.ORIGINATOR;
import static org.stet.attribution.HopRole.RELAYED_BY;
import static org.stet.attribution.HopRole.REPORTED_BY;
import static org.stet.attribution.HopRole.SPEAKER_FOR;
import static org.stet.attribution.Hops.company;
import static org.stet.attribution.Hops.familiar;
import static org.stet.attribution.Hops.outlet;
import static org.stet.attribution.Hops.person;
import static org.stet.attribution.Hops.under;
import static org.stet.attribution.Hops.unidentified;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClaimSourcesTest {

    private static final ChainHop ORBIT = company("Orbit AI", ORIGINATOR);
    private static final ChainHop LEDGER = outlet("The Ledger", REPORTED_BY);

    private static Chain chain(ChainHop... hops) {
        return new Chain(UUID.randomUUID(), UUID.randomUUID(), List.of(hops));
    }

    private static ClaimSources sources(Chain... chains) {
        return new ClaimSources(List.of(chains), List.of());
    }

    @Test
    void countsWhatTheDeskKnowsAndWhatReadersSeeApart() {
        ClaimSources sources = sources(
                chain(ORBIT, LEDGER),
                chain(under(OFF_RECORD, company("Tern Labs", ORIGINATOR))),
                chain(familiar(ORIGINATOR)));

        assertThat(sources.independentOriginCount()).isEqualTo(3);
        assertThat(sources.published().independentOriginCount()).isEqualTo(2);
        assertThat(sources.facts(false)).isEqualTo(new ClaimSourcing(2, 2, false, false));
    }

    @Test
    void hasNothingToShowWhenAllIsOffTheRecord() {
        ClaimSources sources = sources(chain(under(OFF_RECORD, familiar(ORIGINATOR))));

        assertThat(sources.published()).isEqualTo(PublishedSourcing.NONE);
        assertThat(sources.facts(false)).isEqualTo(ClaimSourcing.NONE);
        assertThat(sources.independentOriginCount()).isEqualTo(1);
    }

    @Test
    void knowsWhenReadersAreLeftWithOneUnnamedSource() {
        ClaimSources sources = sources(chain(familiar(ORIGINATOR), LEDGER), chain(under(OFF_RECORD, ORBIT)));
        assertThat(sources.facts(false).onlyOneUnnamed()).isTrue();
        assertThat(sources.published().onlyOneUnnamed()).isTrue();
    }

    @Test
    void doesNotCallOneUnidentifiedSourceUnnamed() {
        assertThat(sources(chain(unidentified("earlier coverage", ORIGINATOR)))
                        .facts(false)
                        .onlyOneUnnamed())
                .isFalse();
    }

    @Test
    void countsOneOriginForAPartyThatIsNamedAndWithheld() {
        ClaimSources sources = sources(chain(ORBIT), chain(under(DEEP_BACKGROUND, company("Tern Labs", ORIGINATOR))));
        assertThat(sources.independentOriginCount()).isEqualTo(2);
        assertThat(sources.published().independentOriginCount())
                .as("the reader cannot tell the withheld one from the named one")
                .isEqualTo(1);
    }

    @Test
    void keepsMarksAlsoByWayOfAChainThatStaysIn() {
        Chain first = chain(ORBIT);
        Chain hidden = chain(under(OFF_RECORD, familiar(ORIGINATOR)));
        Chain last = chain(person("Mara Lind", ORIGINATOR));
        List<SameOriginMark> marks = Stream.of(first, last)
                .map(chain ->
                        new SameOriginMark(chain.attribution(), hidden.attribution(), "one office", Instant.EPOCH))
                .toList();
        assertThat(new ClaimSources(List.of(first, hidden, last), marks)
                        .published()
                        .independentOriginCount())
                .isEqualTo(1);
    }

    @Test
    void knowsWhoIsHeardByNameAndWhoWithout() {
        ChainHop unnamed = familiar(RELAYED_BY);
        ChainHop offRecord = under(OFF_RECORD, familiar(RELAYED_BY));
        ChainHop deep = under(DEEP_BACKGROUND, person("Jon Vale", SPEAKER_FOR));
        ClaimSources sources = sources(chain(ORBIT, unnamed, offRecord), chain(company("Tern Labs", ORIGINATOR), deep));

        assertThat(sources.named()).containsExactly(ORBIT.content().partyId());
        assertThat(sources.unnamed()).containsExactly(unnamed.id());
        assertThat(sources.withheld())
                .containsExactlyInAnyOrder(
                        deep.content().partyId(),
                        company("Tern Labs", ORIGINATOR).content().partyId());
    }
}
