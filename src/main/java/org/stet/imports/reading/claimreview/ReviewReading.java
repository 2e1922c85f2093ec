package org.stet.imports.reading.claimreview;

import org.stet.graphql.Problems;
import org.stet.imports.reading.Candidate;
import org.stet.imports.reading.ReadLine;
import org.stet.imports.reading.ReadLine.Read;
import org.stet.imports.reading.words.LanguageTag;
import org.stet.imports.reading.words.Refusal;

/** A ClaimReview as a candidate. */
final class ReviewReading {

    private final String usualLanguage;

    /** @param usualLanguage of reviews that name none; may be null */
    ReviewReading(String usualLanguage) {
        this.usualLanguage = usualLanguage;
    }

    ReadLine line(Thing review, Graph graph, int position) {
        Problems problems = new Problems();
        Candidate candidate = candidate(review, graph, problems);
        return problems.any()
                ? Refusal.of(review.line(), position, problems)
                : new Read(review.line(), position, candidate);
    }

    private Candidate candidate(Thing review, Graph graph, Problems problems) {
        String language = review.strings("inLanguage").findFirst().orElseGet(() -> namedLanguage(review));
        Values values = new Values(graph, problems, language);
        Reviewed reviewed = Reviewed.of(values.resolved(review, "itemReviewed"), values);
        return new Candidate(
                values.required(review, "claimReviewed", Problems.TEXT),
                LanguageTag.of(language)
                        .or(() -> values.languageOf(review, "claimReviewed"))
                        .orElse(usualLanguage),
                Keywords.of(review, values),
                values.ownAddress(review),
                Parties.publisher(review, values),
                Ratings.of(review, values),
                values.optional(review, Problems.LINE, "name", "headline"),
                values.optional(review, Problems.TEXT, "reviewBody", "description"),
                values.date(review, "datePublished", "dateCreated"),
                reviewed.authors(),
                reviewed.saidOn(),
                reviewed.appearances(),
                Works.citations(review, values),
                null,
                null);
    }

    /** A language may be a thing with a tag for its name. */
    private static String namedLanguage(Thing review) {
        return review.parts()
                .filter(part -> part.isA("Language"))
                .flatMap(part -> part.strings("alternateName"))
                .findFirst()
                .orElse(null);
    }
}
