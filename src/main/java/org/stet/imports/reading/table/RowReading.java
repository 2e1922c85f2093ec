package org.stet.imports.reading.table;

import static org.stet.graphql.UserErrorCode.INVALID_DATE;
import static org.stet.graphql.UserErrorCode.INVALID_VALUE;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.graphql.PartialDate;
import org.stet.graphql.Problems;
import org.stet.imports.reading.Candidate;
import org.stet.imports.reading.CandidateAppearance;
import org.stet.imports.reading.CandidateField;
import org.stet.imports.reading.CandidateParty;
import org.stet.imports.reading.CandidatePublisher;
import org.stet.imports.reading.ForeignRating;
import org.stet.imports.reading.words.KnownDate;
import org.stet.imports.reading.words.LanguageTag;
import org.stet.imports.reading.words.Numeral;
import org.stet.imports.reading.words.PlainText;
import org.stet.imports.reading.words.RatingWords;
import org.stet.imports.reading.words.WebAddress;

/** One row as a candidate, and what is wrong with it. */
final class RowReading {

    private final Columns columns;
    private final List<String> row;
    private final Problems problems;

    RowReading(Columns columns, List<String> row, Problems problems) {
        this.columns = columns;
        this.row = row;
        this.problems = problems;
    }

    /** @param usualLanguage of rows that name none; may be null */
    Candidate candidate(String usualLanguage) {
        return new Candidate(
                problems.text(CandidateField.STATEMENT.title(), text(CandidateField.STATEMENT)),
                LanguageTag.of(cell(CandidateField.LANGUAGE)).orElse(usualLanguage),
                parts(CandidateField.TAGS)
                        .map(tag -> problems.optionalLine(CandidateField.TAGS.title(), tag))
                        .toList(),
                problems.url(CandidateField.URL.title(), WebAddress.tidy(cell(CandidateField.URL))),
                publisher(),
                rating(),
                line(CandidateField.TITLE),
                problems.optionalText(CandidateField.RATIONALE.title(), text(CandidateField.RATIONALE)),
                date(CandidateField.REVIEWED_ON),
                authors(),
                date(CandidateField.SAID_ON),
                appearances(),
                List.of(),
                null,
                null);
    }

    private String cell(CandidateField field) {
        return columns.cell(row, field);
    }

    private String text(CandidateField field) {
        return PlainText.of(cell(field));
    }

    private String line(CandidateField field) {
        return problems.optionalLine(field.title(), text(field));
    }

    /** The values of a cell that holds several, with semicolons between them. */
    private Stream<String> parts(CandidateField field) {
        return Arrays.stream(text(field).split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .limit(Problems.LIST);
    }

    private CandidatePublisher publisher() {
        String name = line(CandidateField.PUBLISHER_NAME);
        String url = WebAddress.of(cell(CandidateField.PUBLISHER_URL)).orElse(null);
        return name == null && url == null ? null : new CandidatePublisher(name, url, List.of());
    }

    private ForeignRating rating() {
        String label = text(CandidateField.RATING_LABEL);
        return new RatingWords(
                        label.isEmpty() ? null : label,
                        number(CandidateField.RATING_VALUE),
                        number(CandidateField.RATING_BEST),
                        number(CandidateField.RATING_WORST))
                .rating(CandidateField.RATING_LABEL.title(), problems);
    }

    private BigDecimal number(CandidateField field) {
        String text = cell(field);
        Optional<BigDecimal> number = Numeral.of(text);
        if (number.isEmpty() && !text.isBlank()) {
            problems.add(INVALID_VALUE, field.title(), "Give a number, such as 4 or 4.5.");
        }
        return number.orElse(null);
    }

    private PartialDate date(CandidateField field) {
        String text = cell(field);
        return KnownDate.of(text).orElseGet(() -> {
            problems.add(INVALID_DATE, field.title(), KnownDate.fault(text));
            return PartialDate.unknown();
        });
    }

    private List<CandidateParty> authors() {
        String name = line(CandidateField.AUTHOR_NAME);
        return name == null ? List.of() : List.of(new CandidateParty(name, null, List.of()));
    }

    private List<CandidateAppearance> appearances() {
        return parts(CandidateField.APPEARANCE_URL)
                .map(WebAddress::of)
                .flatMap(Optional::stream)
                .map(url -> new CandidateAppearance(url, null, null, PartialDate.unknown()))
                .toList();
    }
}
