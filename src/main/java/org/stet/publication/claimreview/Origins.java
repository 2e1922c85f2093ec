package org.stet.publication.claimreview;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.article.PublishedArticle;
import org.stet.attribution.PublishedHop;
import org.stet.claim.PublishedAppearance;
import org.stet.graphql.PartialDate;
import org.stet.party.PublishedParty;
import org.stet.publication.document.PublishedClaim;

/**
 * Who made a claim, when and where, as far as its document says so.
 *
 * @param hops the originator of each chain, named or not
 * @param articles each once
 */
public record Origins(List<PublishedHop> hops, List<PublishedArticle> articles) {

    private static final Comparator<PartialDate> BY_TIME =
            Comparator.comparing(date -> date.precision().begin(date.value()).orElseThrow());

    public static Origins of(PublishedClaim claim) {
        return new Origins(
                claim.attributions().stream()
                        .flatMap(attribution -> attribution.hops().stream().limit(1))
                        .toList(),
                claim.appearances().stream()
                        .map(PublishedAppearance::article)
                        .distinct()
                        .toList());
    }

    /** The originators that are named, each once. */
    public List<PublishedParty> parties() {
        return hops.stream()
                .map(PublishedHop::party)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** When the claim was made, else when it first stood in an article. */
    public Optional<PartialDate> date() {
        return earliest(hops.stream().map(PublishedHop::saidOn))
                .or(() -> firstArticle().map(PublishedArticle::publishedOn));
    }

    /** The earliest of the articles with a date. */
    Optional<PublishedArticle> firstArticle() {
        return articles.stream()
                .filter(article -> article.publishedOn().value() != null)
                .min(Comparator.comparing(PublishedArticle::publishedOn, BY_TIME));
    }

    private static Optional<PartialDate> earliest(Stream<PartialDate> dates) {
        return dates.filter(date -> date.value() != null).min(BY_TIME);
    }
}
