package org.stet.export.factcheck;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.stet.graphql.DatePrecision;
import org.stet.graphql.PartialDate;
import org.stet.party.PublishedParty;
import org.stet.publication.claimreview.Origins;
import org.stet.publication.document.PublishedClaim;

/**
 * A claim with its review.
 *
 * @param claimant whoever made it, by name; null when nobody is named
 * @param claimDate null when it is not known to the day: a moment would say more than is known
 */
record FoundClaim(String text, String claimant, Instant claimDate, List<FoundReview> claimReview) {

    static FoundClaim of(PublishedClaim claim, FoundReview review) {
        Origins origins = Origins.of(claim);
        return new FoundClaim(claim.statement(), claimant(origins), date(origins), List.of(review));
    }

    private static String claimant(Origins origins) {
        String names = origins.parties().stream().map(PublishedParty::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    private static Instant date(Origins origins) {
        return origins.date().filter(FoundClaim::isWhole).map(FoundClaim::begin).orElse(null);
    }

    private static boolean isWhole(PartialDate date) {
        return date.precision() == DatePrecision.INSTANT || date.precision() == DatePrecision.DAY;
    }

    private static Instant begin(PartialDate date) {
        return date.precision().begin(date.value()).orElseThrow();
    }
}
