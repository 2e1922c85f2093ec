package org.stet.imports.reading;

import java.util.Arrays;
import java.util.Optional;

/** What a column of a table can hold. */
public enum CandidateField {
    STATEMENT("statement"),
    URL("url"),
    PUBLISHER_NAME("publisherName"),
    PUBLISHER_URL("publisherUrl"),
    RATING_LABEL("ratingLabel"),
    RATING_VALUE("ratingValue"),
    RATING_BEST("ratingBest"),
    RATING_WORST("ratingWorst"),
    RATIONALE("rationale"),
    TITLE("title"),
    REVIEWED_ON("reviewedOn"),
    AUTHOR_NAME("authorName"),
    SAID_ON("saidOn"),
    APPEARANCE_URL("appearanceUrl"),
    LANGUAGE("language"),
    TAGS("tags");

    private final String title;

    CandidateField(String title) {
        this.title = title;
    }

    /** How users write it. */
    public String title() {
        return title;
    }

    public static Optional<CandidateField> titled(String title) {
        return Arrays.stream(values())
                .filter(field -> field.title.equals(title))
                .findFirst();
    }
}
