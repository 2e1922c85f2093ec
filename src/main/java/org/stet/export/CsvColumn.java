package org.stet.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.attribution.PublishedAttribution;
import org.stet.claim.ClaimPartyRole;
import org.stet.publication.document.PublishedClaim;
import org.stet.review.scale.Rating;

/** The columns of the CSV export, in their order. The names are a contract: they are added to at the end, never renamed. */
enum CsvColumn {
    ID(PublishedClaim::id),
    VERSION(PublishedClaim::version),
    STATEMENT(PublishedClaim::statement),
    CHECKABILITY(PublishedClaim::checkability),
    FINDING(PublishedClaim::finding),
    VERDICT(PublishedClaim::verdict),
    RATING_LABEL(ofRating(Rating::label)),
    RATING_VALUE(ofRating(Rating::value)),
    RATING_BEST(ofRating(rating -> rating.value() == null ? null : rating.best())),
    RATING_WORST(ofRating(rating -> rating.value() == null ? null : rating.worst())),
    RATIONALE(PublishedClaim::rationale),
    LIMITS(PublishedClaim::limits),
    LANGUAGE(PublishedClaim::language),
    TAGS(claim -> joined(claim.tags().stream())),
    ACCUSED(claim -> joined(claim.parties().stream()
            .filter(party -> party.role() == ClaimPartyRole.ACCUSED)
            .map(party -> party.party().name()))),
    PARTIES(claim -> joined(claim.parties().stream().map(party -> party.party().name()))),
    ATTRIBUTIONS(claim -> joined(claim.attributions().stream().map(PublishedAttribution::sentence))),
    INDEPENDENT_ORIGIN_COUNT(PublishedClaim::independentOriginCount),
    RESPONSES(claim -> joined(
            claim.companyResponses().stream().map(response -> response.company().name() + ": " + response.kind()))),
    APPEARANCE_URLS(claim -> joined(
            claim.appearances().stream().map(appearance -> appearance.article().url()))),
    CHECKED_AT(PublishedClaim::checkedAt),
    FIRST_PUBLISHED_AT(PublishedClaim::firstPublishedAt),
    PUBLISHED_AT(PublishedClaim::publishedAt);

    /** Spreadsheets run a cell that begins so as a formula. */
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

    private final Function<PublishedClaim, Object> value;

    CsvColumn(Function<PublishedClaim, Object> value) {
        this.value = value;
    }

    private static Function<PublishedClaim, Object> ofRating(Function<Rating, Object> value) {
        return claim -> claim.rating() == null ? null : value.apply(claim.rating());
    }

    private static String joined(Stream<String> values) {
        return values.filter(Objects::nonNull).distinct().collect(Collectors.joining("; "));
    }

    static List<String> names() {
        return Arrays.stream(values())
                .map(column -> column.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    static List<String> row(PublishedClaim claim) {
        return Arrays.stream(values())
                .map(column -> cell(column.value.apply(claim)))
                .toList();
    }

    /** A value as a cell that no spreadsheet runs; what is absent is empty. */
    static String cell(Object value) {
        String text = Objects.toString(value, "");
        boolean formula = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
