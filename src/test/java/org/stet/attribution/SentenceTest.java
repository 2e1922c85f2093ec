package org.stet.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.attribution.GroundRule.DEEP_BACKGROUND;
import static org.stet.attribution.GroundRule.ON_RECORD;
import static org.stet.attribution.HopMode.DIRECT_QUOTE;
import static org.stet.attribution.HopMode.DOCUMENT_EXCERPT;
import static org.stet.attribution.HopMode.INFERENCE;
import static org.stet.attribution.HopMode.PARAPHRASE;
import static org.stet.attribution.HopMode.PARTIAL_QUOTE;
import static org.stet.attribution.HopRole.ORIGINATOR;
import static org.stet.attribution.HopRole.PUBLISHED_IN;
import static org.stet.attribution.HopRole.RELAYED_BY;
import static org.stet.attribution.HopRole.REPORTED_BY;
import static org.stet.attribution.HopRole.SPEAKER_FOR;
import static org.stet.attribution.Hops.as;
import static org.stet.attribution.Hops.company;
import static org.stet.attribution.Hops.familiar;
import static org.stet.attribution.Hops.in;
import static org.stet.attribution.Hops.outlet;
import static org.stet.attribution.Hops.person;
import static org.stet.attribution.Hops.under;
import static org.stet.attribution.Hops.unidentified;
import static org.stet.attribution.Hops.unnamed;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceTest {

    private static final ChainHop ORBIT = company("Orbit AI", ORIGINATOR);
    private static final ChainHop FAMILIAR = familiar(ORIGINATOR);
    private static final ChainHop EARLIER = unidentified("earlier coverage", ORIGINATOR);
    private static final ChainHop SPOKESPERSON = unnamed("a spokesperson", null, ON_RECORD, SPEAKER_FOR);
    private static final ChainHop LEDGER = outlet("The Ledger", REPORTED_BY);
    private static final ChainHop COURIER = outlet("Nordhavn Courier", RELAYED_BY);
    private static final ChainHop POST = outlet("Harbour Post", PUBLISHED_IN);

    private static Arguments chain(String sentence, ChainHop... hops) {
        return Arguments.of(sentence, List.of(hops));
    }

    static Stream<Arguments> oneHop() {
        ChainHop own = outlet("Harbour Post", ORIGINATOR);
        return Stream.of(
                chain("Own reporting by Harbour Post", own),
                chain("Own reporting by Harbour Post", in(DIRECT_QUOTE, own)),
                chain("Own reporting by Harbour Post, from a document", in(DOCUMENT_EXCERPT, own)),
                chain("Own conclusion of Harbour Post", in(INFERENCE, own)),
                chain("Orbit AI", ORBIT),
                chain("Orbit AI", in(PARTIAL_QUOTE, ORBIT)),
                chain("Orbit AI, in a document", in(DOCUMENT_EXCERPT, ORBIT)),
                chain("Orbit AI, by inference", in(INFERENCE, ORBIT)),
                chain("eBright", company("eBright", ORIGINATOR)),
                chain("Mara Lind, head of safety", as("head of safety", person("Mara Lind", ORIGINATOR))),
                chain(
                        "A person familiar with the matter, who asked not to be named because the talks are private",
                        FAMILIAR),
                chain(
                        "Three engineers, who asked not to be named because they fear for their jobs",
                        unnamed(
                                "three engineers",
                                "Because they fear for their jobs.",
                                GroundRule.ON_BACKGROUND,
                                ORIGINATOR)),
                chain("Internal memos", in(DOCUMENT_EXCERPT, unnamed("internal memos", null, ON_RECORD, ORIGINATOR))),
                chain("Earlier coverage (source not identified)", EARLIER),
                chain("A source that is not identified", unidentified(null, ORIGINATOR)));
    }

    static Stream<Arguments> twoHops() {
        return Stream.of(
                chain("Orbit AI, according to The Ledger", ORBIT, LEDGER),
                chain("Orbit AI, according to The Ledger", in(PARAPHRASE, ORBIT), in(DIRECT_QUOTE, LEDGER)),
                chain("Orbit AI, as inferred by The Ledger", ORBIT, in(INFERENCE, LEDGER)),
                chain("Orbit AI, as relayed by Nordhavn Courier", ORBIT, COURIER),
                chain("Orbit AI, in Harbour Post", ORBIT, POST),
                chain("Orbit AI, through a spokesperson", ORBIT, SPOKESPERSON),
                chain(
                        "Orbit AI, through Jon Vale, its lawyer",
                        ORBIT,
                        as("its lawyer", person("Jon Vale", SPEAKER_FOR))),
                chain(
                        "Orbit AI, through a person familiar with the matter, who asked not to be named because the talks are private",
                        ORBIT,
                        familiar(SPEAKER_FOR)),
                chain(
                        "Orbit AI, according to earlier coverage (source not identified)",
                        ORBIT,
                        unidentified("earlier coverage", REPORTED_BY)),
                chain("Earlier coverage (source not identified), in Harbour Post", EARLIER, POST),
                chain(
                        "A person familiar with the matter, who asked not to be named because the talks are private, according to The Ledger",
                        FAMILIAR,
                        LEDGER));
    }

    static Stream<Arguments> threeHops() {
        return Stream.of(
                chain("Orbit AI, according to The Ledger", ORBIT, LEDGER, POST),
                chain("Orbit AI, as relayed by Nordhavn Courier, citing The Ledger", ORBIT, LEDGER, COURIER),
                chain(
                        "Orbit AI, as reported by Harbour Post, citing The Ledger",
                        ORBIT,
                        LEDGER,
                        outlet("Harbour Post", REPORTED_BY)),
                chain("Orbit AI, through a spokesperson, according to The Ledger", ORBIT, SPOKESPERSON, LEDGER),
                chain("Orbit AI, through a spokesperson, in Harbour Post", ORBIT, SPOKESPERSON, POST),
                chain("Orbit AI, by inference, according to The Ledger", in(INFERENCE, ORBIT), LEDGER, POST),
                chain(
                        "Orbit AI, as reported by The Ledger, citing a person familiar with the matter, who asked not to be named because the talks are private",
                        ORBIT,
                        familiar(RELAYED_BY),
                        LEDGER));
    }

    static Stream<Arguments> fourHops() {
        return Stream.of(
                chain("Orbit AI, as relayed by Nordhavn Courier, citing The Ledger", ORBIT, LEDGER, COURIER, POST),
                chain(
                        "Orbit AI, as reported by Harbour Post, citing Nordhavn Courier, itself citing The Ledger",
                        ORBIT,
                        LEDGER,
                        COURIER,
                        outlet("Harbour Post", REPORTED_BY)),
                chain(
                        "Orbit AI, through a spokesperson, as relayed by Nordhavn Courier, citing The Ledger",
                        ORBIT,
                        SPOKESPERSON,
                        LEDGER,
                        COURIER),
                chain(
                        "Earlier coverage (source not identified), as inferred by Nordhavn Courier, citing The Ledger",
                        EARLIER,
                        LEDGER,
                        in(INFERENCE, COURIER),
                        POST));
    }

    @ParameterizedTest
    @MethodSource({"oneHop", "twoHops", "threeHops", "fourHops"})
    void readsAsAnEditorWouldPrintIt(String sentence, List<ChainHop> hops) {
        assertThat(Sentence.of(hops.stream().map(ChainHop::link).toList())).isEqualTo(sentence);
    }

    static Stream<Arguments> deepBackground() {
        ChainHop deep = under(DEEP_BACKGROUND, FAMILIAR);
        return Stream.of(
                chain("Not attributed", deep),
                chain("Not attributed, according to The Ledger", deep, LEDGER, POST),
                chain(
                        "Orbit AI, relayed without attribution",
                        ORBIT,
                        under(DEEP_BACKGROUND, familiar(RELAYED_BY)),
                        POST),
                chain("Orbit AI, according to The Ledger", ORBIT, under(DEEP_BACKGROUND, familiar(RELAYED_BY)), LEDGER),
                chain("Not attributed, in Harbour Post", ORBIT, under(DEEP_BACKGROUND, SPOKESPERSON), POST),
                chain("Not attributed", under(DEEP_BACKGROUND, ORBIT), person("Jon Vale", SPEAKER_FOR)));
    }

    @ParameterizedTest
    @MethodSource({"oneHop", "twoHops", "threeHops", "fourHops", "deepBackground"})
    void isTheSameForReadersWhereNothingIsHeldBack(String sentence, List<ChainHop> hops) {
        assertThat(PublicChain.of(hops).orElseThrow().sentence()).isEqualTo(sentence);
    }
}
