package org.stet.imports.reading;

import java.util.Map;

/**
 * How a file is to be read.
 *
 * @param language of checks that name none, as a BCP 47 tag; null leaves it open
 * @param columns the header of the column for each field; fields that are not named are found by their headers
 */
public record ReadingOptions(String language, Map<CandidateField, String> columns, ReadingLimits limits) {

    public static ReadingOptions usual() {
        return new ReadingOptions(null, Map.of(), ReadingLimits.usual());
    }

    public ReadingOptions withLanguage(String tag) {
        return new ReadingOptions(tag, columns, limits);
    }

    public ReadingOptions withColumns(Map<CandidateField, String> headers) {
        return new ReadingOptions(language, headers, limits);
    }

    public ReadingOptions withLimits(ReadingLimits other) {
        return new ReadingOptions(language, columns, other);
    }
}
