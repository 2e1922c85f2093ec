package org.stet.publication.reader;

import java.util.List;
import java.util.stream.Stream;
import org.stet.publication.document.PublishedClaim;
import org.stet.wording.FragmentField;
import org.stet.wording.Fragments;
import org.stet.wording.Fragments.Shown;
import org.stet.wording.TextFragment;

/** Shows where a published claim has the words that a reader asked for. */
final class PublishedFragments {

    private PublishedFragments() {}

    static List<TextFragment> of(Fragments asked, PublishedClaim claim) {
        Stream<Shown> others = Stream.of(
                        Stream.of(new Shown(FragmentField.HEADLINE, claim.headline())),
                        claim.appearances().stream()
                                .map(appearance -> new Shown(FragmentField.QUOTE, appearance.quote())),
                        claim.parties().stream()
                                .map(party -> new Shown(
                                        FragmentField.NAME, party.party().name())),
                        claim.tags().stream().map(tag -> new Shown(FragmentField.TAG, tag)),
                        Stream.of(new Shown(FragmentField.RATIONALE, claim.rationale())))
                .flatMap(texts -> texts);
        return asked.of(claim.statement(), others);
    }
}
