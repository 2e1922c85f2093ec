package org.stet.imports;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.graphql.Problems;
import org.stet.graphql.UserErrorCode;
import org.stet.imports.reading.CandidateField;
import org.stet.publication.document.Publisher;

/**
 * How somebody wants a file to be read.
 *
 * @param language of checks that name none; null when nobody said
 * @param publisher who made the checks that name nobody; null when nobody said
 * @param columns the header of the column for each field
 */
public record ReadingWish(String language, Publisher publisher, Map<CandidateField, String> columns) {

    /** Reads what members write, and collects what is wrong with it. */
    public static ReadingWish read(
            Problems problems,
            String language,
            String publisherName,
            String publisherUrl,
            Map<String, String> columns) {
        String tag = problems.language("language", language);
        String name = problems.optionalLine("publisherName", publisherName);
        String url = problems.url("publisherUrl", publisherUrl);
        if (url != null && name == null) {
            problems.add(UserErrorCode.REQUIRED, "publisherName", "Give the name that goes with the address.");
        }
        return new ReadingWish(tag, name == null ? null : new Publisher(name, url), columns(problems, columns));
    }

    private static Map<CandidateField, String> columns(Problems problems, Map<String, String> columns) {
        Map<CandidateField, String> read = new EnumMap<>(CandidateField.class);
        columns.forEach((field, header) -> {
            Optional<CandidateField> known = CandidateField.titled(field);
            if (known.isEmpty()) {
                problems.add(
                        UserErrorCode.INVALID_VALUE,
                        "columns",
                        "\"%s\" is nothing that a column can hold. There are: %s.".formatted(field, fields()));
            } else {
                read.put(known.get(), header);
            }
        });
        return read;
    }

    private static String fields() {
        return Stream.of(CandidateField.values()).map(CandidateField::title).collect(Collectors.joining(", "));
    }

    /** This wish, where it says something, and otherwise the other. */
    ReadingWish or(ReadingWish other) {
        return new ReadingWish(
                language == null ? other.language : language,
                publisher == null ? other.publisher : publisher,
                columns.isEmpty() ? other.columns : columns);
    }
}
