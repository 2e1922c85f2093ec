package org.stet.imports.reading.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stet.imports.reading.CandidateField;

/** The headers by which a field's column is found when nobody says which it is: ours, our exports', ClaimReview's. */
final class Headings {

    private static final Map<CandidateField, List<String>> USUAL = Map.ofEntries(
            Map.entry(CandidateField.STATEMENT, List.of("statement", "claimreviewed", "claim")),
            Map.entry(CandidateField.URL, List.of("url", "reviewurl")),
            Map.entry(
                    CandidateField.PUBLISHER_NAME,
                    List.of("publishername", "publisher.name", "author.name", "publisher")),
            Map.entry(CandidateField.PUBLISHER_URL, List.of("publisherurl", "publisher.url", "author.url")),
            Map.entry(
                    CandidateField.RATING_LABEL,
                    List.of("ratinglabel", "rating.label", "reviewrating.alternatename", "textualrating", "rating")),
            Map.entry(CandidateField.RATING_VALUE, List.of("ratingvalue", "rating.value", "reviewrating.ratingvalue")),
            Map.entry(
                    CandidateField.RATING_BEST,
                    List.of("ratingbest", "rating.best", "bestrating", "reviewrating.bestrating")),
            Map.entry(
                    CandidateField.RATING_WORST,
                    List.of("ratingworst", "rating.worst", "worstrating", "reviewrating.worstrating")),
            Map.entry(CandidateField.RATIONALE, List.of("rationale", "reviewbody")),
            Map.entry(CandidateField.TITLE, List.of("title", "headline", "name")),
            Map.entry(
                    CandidateField.REVIEWED_ON,
                    List.of("reviewedon", "datepublished", "reviewdate", "firstpublishedat", "publishedat")),
            Map.entry(CandidateField.AUTHOR_NAME, List.of("authorname", "itemreviewed.author.name", "claimant")),
            Map.entry(CandidateField.SAID_ON, List.of("saidon", "itemreviewed.datepublished", "claimdate")),
            Map.entry(
                    CandidateField.APPEARANCE_URL,
                    List.of("appearanceurl", "appearanceurls", "itemreviewed.appearance.url")),
            Map.entry(CandidateField.LANGUAGE, List.of("language", "inlanguage", "languagecode")),
            Map.entry(CandidateField.TAGS, List.of("tags", "keywords")));

    private Headings() {}

    /** The best first. */
    static List<String> usual(CandidateField field) {
        return USUAL.get(field);
    }

    /** A header as it is compared: the case, spaces, hyphens and underscores in it say nothing. */
    static String plain(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }
}
