package org.stet.publication.reader;

import java.util.List;
import org.stet.publication.document.PublishedClaim;
import org.stet.wording.FragmentField;
import org.stet.wording.TextFragment;
import org.stet.wording.TextPart;

/** Shows where a published claim has the words that a reader asked for. */
final class PublishedFragments {

    private PublishedFragments() {}

    static List<TextFragment> of(String asked, PublishedClaim claim) {
        return List.of(new TextFragment(FragmentField.STATEMENT, List.of(new TextPart(claim.statement(), false))));
    }
}
