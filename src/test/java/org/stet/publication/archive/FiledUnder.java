package org.stet.publication.archive;

import java.util.Arrays;
import java.util.List;
import org.stet.publication.document.PublishedClaim;

/** What a generated document is found by, taken from it as the room itself does. */
public final class FiledUnder {

    public static final String COLUMNS =
            "checked_at, language, checkability, verdict, allegation, tags, parties, sources,"
                    + " outlets, articles, response_kinds, rating_label, publisher_site, search_text";

    private FiledUnder() {}

    /** In the order of {@link #COLUMNS}. */
    public static List<Object> of(PublishedClaim claim) {
        Facets facets = Facets.of(claim);
        return Arrays.asList(
                claim.checkedAt(),
                claim.language(),
                claim.checkability(),
                claim.verdict(),
                claim.allegation(),
                claim.tags(),
                facets.parties(),
                facets.sources(),
                facets.outlets(),
                facets.articles(),
                facets.responseKinds(),
                facets.ratingLabel(),
                facets.publisherSite(),
                facets.words());
    }
}
