package org.stet.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.attribution.GroundRule.DEEP_BACKGROUND;
import static org.stet.attribution.GroundRule.OFF_RECORD;
import static org.stet.attribution.GroundRule.ON_BACKGROUND;
import static org.stet.attribution.GroundRule.ON_RECORD;
import static org.stet.attribution.HopMode.PARAPHRASE;
import static org.stet.attribution.HopRole.ORIGINATOR;
import static org.stet.attribution.HopRole.PUBLISHED_IN;
import static org.stet.attribution.HopRole.RELAYED_BY;
import static org.stet.attribution.HopRole.REPORTED_BY;
import static org.stet.attribution.HopRole.SPEAKER_FOR;
import static org.stet.attribution.Hops.company;
import static org.stet.attribution.Hops.familiar;
import static org.stet.attribution.Hops.in;
import static org.stet.attribution.Hops.marked;
import static org.stet.attribution.Hops.outlet;
import static org.stet.attribution.Hops.under;
import static org.stet.attribution.Hops.unnamed;

import java.util.List;
import org.junit.jupiter.api.Test;

class PublicChainTest {

    private static final ChainHop ORBIT = company("Orbit AI", ORIGINATOR);
    private static final ChainHop LEDGER = outlet("The Ledger", REPORTED_BY);
    private static final ChainHop POST = outlet("Harbour Post", PUBLISHED_IN);

    private static PublishedAttribution published(ChainHop... hops) {
        return PublicChain.of(List.of(hops)).orElseThrow().published();
    }

    @Test
    void staysInWithAnOriginatorOffTheRecord() {
        assertThat(PublicChain.of(List.of(under(OFF_RECORD, ORBIT), LEDGER, POST)))
                .isEmpty();
    }

    @Test
    void staysInWhenWhoeverSpokeForTheOriginatorDidSoOffTheRecord() {
        ChainHop spokesperson = unnamed("a spokesperson", null, OFF_RECORD, SPEAKER_FOR);
        assertThat(PublicChain.of(List.of(ORBIT, spokesperson, LEDGER))).isEmpty();
    }

    @Test
    void leavesOutAHopOffTheRecordInTheMiddle() {
        PublishedAttribution published =
                published(ORBIT, unnamed("a tipster", null, OFF_RECORD, RELAYED_BY), LEDGER, POST);

        assertThat(published.hops())
                .extracting(PublishedHop::label)
                .containsExactly("Orbit AI", "The Ledger", "Harbour Post");
        assertThat(published.sentence()).isEqualTo("Orbit AI, according to The Ledger");
    }

    @Test
    void leavesOutAHopOffTheRecordAtTheEnd() {
        PublishedAttribution published = published(ORBIT, unnamed("a tipster", null, OFF_RECORD, RELAYED_BY));

        assertThat(published.hops()).hasSize(1);
        assertThat(published.sentence()).isEqualTo("Orbit AI");
    }

    @Test
    void showsEverythingThatIsOnTheRecord() {
        PublishedHop hop =
                published(in(PARAPHRASE, marked("ours", ORBIT))).hops().get(0);

        assertThat(hop.party().name()).isEqualTo("Orbit AI");
        assertThat(hop.cue()).isEqualTo("ours cue");
        assertThat(hop.url()).isEqualTo("https://example.org/ours");
        assertThat(hop.locator()).isEqualTo("ours locator");
        assertThat(hop.saidOn().value()).isEqualTo("2026-11-12");
        assertThat(hop.mode()).isEqualTo(PARAPHRASE);
    }

    @Test
    void showsOfASourceOnBackgroundTheDescriptionAndTheReasonAlone() {
        PublishedAttribution published = published(in(PARAPHRASE, marked("SECRET", familiar(ORIGINATOR))), LEDGER);
        PublishedHop hop = published.hops().get(0);

        assertThat(published.toString()).doesNotContain("SECRET").doesNotContain("2026");
        assertThat(hop.label()).isEqualTo("a person familiar with the matter");
        assertThat(hop.description()).isEqualTo("a person familiar with the matter");
        assertThat(hop.reasonForAnonymity()).isEqualTo("the talks are private");
        assertThat(hop.groundRule()).isEqualTo(ON_BACKGROUND);
        assertThat(hop.mode()).isEqualTo(PARAPHRASE);
        assertThat(hop.party()).isNull();
    }

    @Test
    void showsNothingOfASourceOnDeepBackground() {
        ChainHop source = marked("SECRET", unnamed("SECRET engineer", "SECRET reason", DEEP_BACKGROUND, ORIGINATOR));
        PublishedAttribution published = published(source, LEDGER);

        assertThat(published.toString()).doesNotContain("SECRET").doesNotContain("2026");
        assertThat(published.hops().get(0).label()).isEqualTo("not attributed");
        assertThat(published.hops().get(0).role()).isEqualTo(ORIGINATOR);
    }

    @Test
    void showsNothingOfANamedPartyOnDeepBackground() {
        assertThat(published(under(DEEP_BACKGROUND, ORBIT), LEDGER).toString()).doesNotContain("Orbit");
    }

    @Test
    void givesAwayNeitherOriginatorNorSpeakerWhenOneOfThemIsOnDeepBackground() {
        ChainHop speaker = company("Vale & Partners", SPEAKER_FOR);
        for (PublishedAttribution published : List.of(
                published(under(DEEP_BACKGROUND, ORBIT), speaker, LEDGER),
                published(ORBIT, under(DEEP_BACKGROUND, speaker), LEDGER))) {
            assertThat(published.toString()).doesNotContain("Orbit").doesNotContain("Vale");
            assertThat(published.hops()).extracting(PublishedHop::role).containsExactly(ORIGINATOR, REPORTED_BY);
            assertThat(published.hops().get(0).groundRule()).isEqualTo(DEEP_BACKGROUND);
        }
    }

    @Test
    void keepsTheAnonymousSpeakerOfANamedOriginator() {
        PublishedAttribution published = published(ORBIT, familiar(SPEAKER_FOR), LEDGER);

        assertThat(published.hops())
                .extracting(PublishedHop::groundRule)
                .containsExactly(ON_RECORD, ON_BACKGROUND, ON_RECORD);
    }
}
