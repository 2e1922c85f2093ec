package org.stet.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.graphql.PartialDate;
import org.stet.party.PublishedParty;

/**
 * What of a chain may leave the desk.
 *
 * <ul>
 *   <li>Whoever speaks for the originator is its mouth, so the stricter rule of the two binds both: off the record, the
 *       chain stays in; on deep background, one originator that is "not attributed" stands for both, since either would
 *       give the other away.
 *   <li>Any other hop that is off the record is left out. Those around it stay true without it: each says what it did,
 *       not with whom.
 *   <li>Of a hop that is not on the record nothing leaves but its role, its mode and what was agreed. Its cue, day,
 *       address and locator stay in: they lead to the source as its name would.
 * </ul>
 */
record PublicChain(List<PublicChain.Step> steps) {

    static final String NOT_ATTRIBUTED = "not attributed";

    /** A hop that leaves, and under which rule. */
    record Step(ChainHop hop, HopRole role, GroundRule rule) {

        boolean isByName() {
            return rule.mayName() && hop.party() != null;
        }

        SourceForm form() {
            return rule.mayDescribe() ? hop.form() : SourceForm.WITHHELD;
        }

        Link link() {
            return rule.mayDescribe() ? Link.of(hop) : Link.withheld(role);
        }

        PublishedHop published() {
            HopContent content = hop.content();
            return new PublishedHop(
                    rule.mayDescribe() ? hop.label() : NOT_ATTRIBUTED,
                    isByName() ? PublishedParty.of(hop.party()) : null,
                    rule.ifDescribed(content.description()),
                    role,
                    rule.ifDescribed(content.mode()),
                    rule.ifNamed(content.cue()),
                    rule,
                    rule.ifDescribed(content.reasonForAnonymity()),
                    rule.mayName() ? content.saidOn() : PartialDate.unknown(),
                    rule.ifNamed(content.url()),
                    rule.ifNamed(content.locator()));
        }
    }

    /** Empty when the whole chain stays in. */
    static Optional<PublicChain> of(List<ChainHop> hops) {
        boolean spokenFor = hops.size() > 1 && hops.get(1).content().role() == HopRole.SPEAKER_FOR;
        List<ChainHop> source = hops.subList(0, spokenFor ? 2 : 1);
        GroundRule strictest = source.stream()
                .map(ChainHop::groundRule)
                .reduce(GroundRule::stricter)
                .orElseThrow();
        if (!strictest.mayLeave()) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        if (strictest.mayDescribe()) {
            source.forEach(hop -> steps.add(step(hop)));
        } else {
            steps.add(new Step(hops.get(0), HopRole.ORIGINATOR, strictest));
        }
        hops.subList(source.size(), hops.size()).stream()
                .filter(hop -> hop.groundRule().mayLeave())
                .forEach(hop -> steps.add(step(hop)));
        return Optional.of(new PublicChain(List.copyOf(steps)));
    }

    private static Step step(ChainHop hop) {
        return new Step(hop, hop.content().role(), hop.groundRule());
    }

    Step originator() {
        return steps.get(0);
    }

    /** The hops that are shown by name. */
    Stream<ChainHop> byName() {
        return steps.stream().filter(Step::isByName).map(Step::hop);
    }

    String sentence() {
        return Sentence.of(steps.stream().map(Step::link).toList());
    }

    PublishedAttribution published() {
        return new PublishedAttribution(
                sentence(), steps.stream().map(Step::published).toList());
    }
}
