package org.stet.export.format;

import java.util.List;
import java.util.stream.Stream;
import org.stet.attribution.PublishedAttribution;
import org.stet.claim.ClaimPartyRole;
import org.stet.claim.PublishedClaimParty;
import org.stet.publication.document.Correction;
import org.stet.publication.document.PublishedClaim;
import org.stet.publication.document.Publisher;
import org.stet.reply.PublishedResponse;
import org.stet.review.scale.Rating;

/** What is said of a claim in one row. */
final class ClaimColumns {

    private static final List<CsvColumn<Rating>> RATING = List.of(
            new CsvColumn<>("label", Rating::label),
            new CsvColumn<>("value", Rating::value),
            new CsvColumn<>("best", rating -> rating.value() == null ? null : rating.best()),
            new CsvColumn<>("worst", rating -> rating.value() == null ? null : rating.worst()),
            new CsvColumn<>("scaleVersion", Rating::scaleVersion),
            new CsvColumn<>("meaning", Rating::meaning));

    private static final List<CsvColumn<Publisher>> PUBLISHER =
            List.of(new CsvColumn<>("name", Publisher::name), new CsvColumn<>("url", Publisher::url));

    static final List<CsvColumn<PublishedClaim>> ALL = Stream.of(
                    Stream.of(
                            new CsvColumn<>("id", PublishedClaim::id),
                            new CsvColumn<>("version", PublishedClaim::version),
                            new CsvColumn<>("url", PublishedClaim::url)),
                    CsvColumn.of("publisher", PublishedClaim::publisher, PUBLISHER),
                    Stream.of(
                            new CsvColumn<>("statement", PublishedClaim::statement),
                            new CsvColumn<>("language", PublishedClaim::language),
                            new CsvColumn<>("checkability", PublishedClaim::checkability),
                            new CsvColumn<>("finding", PublishedClaim::finding),
                            new CsvColumn<>("verdict", PublishedClaim::verdict)),
                    CsvColumn.of("rating", PublishedClaim::rating, RATING),
                    Stream.of(
                            new CsvColumn<>("rationale", PublishedClaim::rationale),
                            new CsvColumn<>("limits", PublishedClaim::limits),
                            new CsvColumn<>("noEvidenceNote", PublishedClaim::noEvidenceNote),
                            new CsvColumn<>("allegation", PublishedClaim::allegation),
                            new CsvColumn<PublishedClaim>("tags", claim -> CsvCell.joined(claim.tags().stream())),
                            new CsvColumn<PublishedClaim>("parties", claim -> names(claim.parties().stream())),
                            new CsvColumn<>("accused", ClaimColumns::accused),
                            new CsvColumn<>("attributions", ClaimColumns::sentences),
                            new CsvColumn<>("independentOriginCount", PublishedClaim::independentOriginCount),
                            new CsvColumn<>("onlyOneUnnamed", PublishedClaim::onlyOneUnnamed),
                            new CsvColumn<>("companyResponses", ClaimColumns::responses),
                            new CsvColumn<>("appearances", ClaimColumns::addresses),
                            new CsvColumn<>("corrections", ClaimColumns::corrections),
                            new CsvColumn<>("checkedAt", PublishedClaim::checkedAt),
                            new CsvColumn<>("firstPublishedAt", PublishedClaim::firstPublishedAt),
                            new CsvColumn<>("publishedAt", PublishedClaim::publishedAt),
                            new CsvColumn<>("headline", PublishedClaim::headline)))
            .flatMap(columns -> columns)
            .toList();

    private ClaimColumns() {}

    private static String names(Stream<PublishedClaimParty> parties) {
        return CsvCell.joined(parties.map(party -> party.party().name()));
    }

    private static String accused(PublishedClaim claim) {
        return names(claim.parties().stream().filter(party -> party.role() == ClaimPartyRole.ACCUSED));
    }

    private static String sentences(PublishedClaim claim) {
        return CsvCell.joined(claim.attributions().stream().map(PublishedAttribution::sentence));
    }

    private static String responses(PublishedClaim claim) {
        return CsvCell.joined(claim.companyResponses().stream().map(ClaimColumns::response));
    }

    /** Whoever may not be named is left out, and where it stands is not. */
    private static String response(PublishedResponse response) {
        String who = response.company() == null ? "" : response.company().name() + ": ";
        return who + response.kind();
    }

    private static String addresses(PublishedClaim claim) {
        return CsvCell.joined(claim.appearances().stream()
                .map(appearance -> appearance.article().url()));
    }

    private static String corrections(PublishedClaim claim) {
        return CsvCell.joined(claim.corrections().stream().map(ClaimColumns::correction));
    }

    private static String correction(Correction correction) {
        return correction.note() == null ? correction.kind().name() : correction.kind() + ": " + correction.note();
    }
}
