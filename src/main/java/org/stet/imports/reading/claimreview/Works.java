package org.stet.imports.reading.claimreview;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.graphql.PartialDate;
import org.stet.graphql.Problems;
import org.stet.imports.reading.CandidateAppearance;
import org.stet.imports.reading.CandidateCitation;
import org.stet.imports.reading.words.WebAddress;

/** Articles, posts, pages: where a claim is said, and what a review points to. */
final class Works {

    private Works() {}

    static List<CandidateCitation> citations(Thing review, Values values) {
        return values.resolved(review, "citation").stream()
                .map(work -> new CandidateCitation(
                        url(work, values).orElse(null), title(work, values).orElse(null)))
                .filter(citation -> citation.url() != null || citation.title() != null)
                .distinct()
                .limit(Problems.LIST)
                .toList();
    }

    static Stream<CandidateAppearance> appearances(Thing claim, String property, Values values) {
        return values.resolved(claim, property).stream()
                .map(work -> appearance(work, values))
                .filter(Objects::nonNull);
    }

    /** Null when neither address nor title is known. */
    static CandidateAppearance appearance(Object work, Values values) {
        String url = url(work, values).orElse(null);
        String title = title(work, values).orElse(null);
        if (url == null && title == null) {
            return null;
        }
        if (work instanceof Thing thing) {
            return new CandidateAppearance(
                    url, title, outlet(thing, values), values.date(thing, "datePublished", "dateCreated"));
        }
        return new CandidateAppearance(url, title, null, PartialDate.unknown());
    }

    private static Optional<String> url(Object work, Values values) {
        if (work instanceof Thing thing) {
            return Stream.of("url", "@id", "sameAs")
                    .flatMap(property -> values.webAddresses(thing, property))
                    .findFirst();
        }
        return WebAddress.of((String) work);
    }

    /** A bare text is a title unless it is an address, be it one that nobody may be sent to. */
    private static Optional<String> title(Object work, Values values) {
        if (work instanceof Thing thing) {
            return values.minor(thing, "headline", "name");
        }
        String text = (String) work;
        return WebAddress.isLikeAnAddress(text) ? Optional.empty() : Values.minor(text);
    }

    private static String outlet(Thing work, Values values) {
        return values.resolved(work, "publisher").stream()
                .map(party -> party instanceof Thing thing ? values.minor(thing, "name") : Values.minor((String) party))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }
}
