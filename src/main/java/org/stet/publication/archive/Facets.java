package org.stet.publication.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.stet.attribution.PublishedHop;
import org.stet.party.PublishedParty;
import org.stet.publication.document.PublishedClaim;

/**
 * What a published claim is found by, taken from its document and nothing else (rule 3).
 *
 * @param articles the addresses of the articles in which it appears
 * @param ratingLabel null when the claim is not ratable
 * @param publisherSite null when its publisher has no address
 */
record Facets(
        List<String> parties,
        List<String> sources,
        List<String> outlets,
        List<String> articles,
        List<String> responseKinds,
        String ratingLabel,
        String publisherSite,
        String words) {

    static Facets of(PublishedClaim claim) {
        List<PublishedParty> parties =
                claim.parties().stream().map(party -> party.party()).toList();
        List<PublishedParty> sources = sources(claim);
        return new Facets(
                ids(parties.stream()),
                ids(sources.stream()),
                ids(claim.appearances().stream()
                        .map(appearance -> appearance.article().outlet())),
                claim.appearances().stream()
                        .map(appearance -> appearance.article().url())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                claim.companyResponses().stream()
                        .map(response -> response.kind().name())
                        .distinct()
                        .toList(),
                claim.rating() == null ? null : claim.rating().label(),
                claim.publisher().site().orElse(null),
                words(claim, parties, sources));
    }

    private static List<PublishedParty> sources(PublishedClaim claim) {
        return claim.attributions().stream()
                .flatMap(attribution -> attribution.hops().stream())
                .map(PublishedHop::party)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> ids(Stream<PublishedParty> parties) {
        return parties.filter(Objects::nonNull)
                .map(PublishedParty::id)
                .distinct()
                .toList();
    }

    private static String words(PublishedClaim claim, List<PublishedParty> parties, List<PublishedParty> sources) {
        List<String> words = new ArrayList<>(List.of(claim.statement()));
        words.add(Objects.requireNonNullElse(claim.headline(), ""));
        words.add(Objects.requireNonNullElse(claim.limits(), ""));
        words.add(claim.rationale());
        words.addAll(claim.tags());
        Stream.concat(parties.stream(), sources.stream())
                .map(PublishedParty::name)
                .distinct()
                .forEach(words::add);
        return String.join("\n", words);
    }
}
