package org.stet.publication.claimreview;

import static org.stet.publication.claimreview.ClaimReviewSeverity.RECOMMENDED;
import static org.stet.publication.claimreview.ClaimReviewSeverity.REQUIRED;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What can be missing or questionable in a ClaimReview, in the order in which it is told. */
@Enum("ClaimReviewNoteCode")
@Description("What can be missing or questionable in a ClaimReview.")
public enum ClaimReviewNoteCode {
    @Description("The claim has no rating.")
    NO_RATING(
            REQUIRED,
            "reviewRating",
            "The claim has no rating. Without one there is no ClaimReview, and nothing for search engines to show."),
    @Description("The check has no address.")
    NO_URL(
            REQUIRED,
            "url",
            "Its publisher shows the check nowhere, so search engines have no page to send readers to."),
    @Description("The page of the check is on a machine that nobody else reaches.")
    UNREACHABLE_URL(
            REQUIRED, "url", "The page of the check, %s, is at no public address, so no search engine can read it."),
    @Description("The verdict is no degree of truth and has no number.")
    NO_NUMBER(
            RECOMMENDED,
            "reviewRating.ratingValue",
            "“%s” is no degree of truth, so it goes without a number: programs that compare numbers pass it over, and people read the label."),
    @Description("The statement is longer than search engines show.")
    LONG_STATEMENT(
            RECOMMENDED, "claimReviewed", "The statement has %d characters. Search results cut it after about 75."),
    @Description("The statement begins with the rating.")
    RATING_IN_STATEMENT(
            RECOMMENDED,
            "claimReviewed",
            "The statement begins with its rating, “%s”. Readers would take the rating for a part of the claim."),
    @Description("There is no rationale.")
    NO_RATIONALE(
            RECOMMENDED,
            "reviewBody",
            "There is no rationale yet, so the review does not say how the desk came to it."),
    @Description("The page of the check is reached without encryption.")
    INSECURE_URL(
            RECOMMENDED,
            "url",
            "The page of the check, %s, is not at an https address. Search engines prefer pages that cannot be altered on the way."),
    @Description("Nobody is named who made the claim, and no attribution says who did.")
    NO_ORIGINATOR(
            RECOMMENDED,
            "itemReviewed.author",
            "No attribution says who made the claim, so the ClaimReview cannot be found by a name."),
    @Description("Whoever made the claim is not named.")
    UNNAMED_ORIGINATOR(
            RECOMMENDED,
            "itemReviewed.author",
            "Whoever made the claim is not named, and a description is no author. The ClaimReview cannot be found by a name."),
    @Description("Somebody who made the claim is known by the name alone.")
    NO_SAME_AS(
            RECOMMENDED,
            "itemReviewed.author.sameAs",
            "%s has no address that says who is meant, such as a Wikidata item, and can be taken for somebody of the same name."),
    @Description("It is not known when the claim was made.")
    NO_DATE(
            RECOMMENDED,
            "itemReviewed.datePublished",
            "Neither an attribution nor an article says when the claim was made, so it is not known how old it is."),
    @Description("It is only roughly known when the claim was made.")
    ROUGH_DATE(
            RECOMMENDED,
            "itemReviewed.datePublished",
            "It is known when the claim was made, but not to the day: %s. Some programs only read whole dates."),
    @Description("No article is named in which the claim appears.")
    NO_APPEARANCE(
            RECOMMENDED,
            "itemReviewed.appearance",
            "The claim appears in no article that readers may be pointed to, so nobody can see where it was made."),
    @Description("An article in which the claim appears has no address.")
    APPEARANCE_WITHOUT_URL(
            RECOMMENDED,
            "itemReviewed.appearance.url",
            "%s has no address, so search engines cannot tie the check to it."),
    @Description("It is not known in which article the claim appeared first.")
    NO_FIRST_APPEARANCE(
            RECOMMENDED,
            "itemReviewed.firstAppearance",
            "None of the articles has a date, so it is not known where the claim appeared first."),
    @Description("No evidence can be cited.")
    NO_CITATION(
            RECOMMENDED,
            "citation",
            "No piece of evidence has a title or an address that may be published, so the review cites nothing."),
    @Description("The publisher of the check has no address.")
    NO_PUBLISHER_URL(
            RECOMMENDED,
            "author.url",
            "%s, who made the check, has no address, so search engines cannot tell who that is.");

    private final ClaimReviewSeverity severity;
    private final String property;
    private final String message;

    ClaimReviewNoteCode(ClaimReviewSeverity severity, String property, String message) {
        this.severity = severity;
        this.property = property;
        this.message = message;
    }

    /** @param values what the message tells of this claim */
    ClaimReviewNote note(Object... values) {
        return new ClaimReviewNote(property, this, severity, message.formatted(values));
    }
}
