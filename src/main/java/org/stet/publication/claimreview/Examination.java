package org.stet.publication.claimreview;

import static org.stet.publication.claimreview.ClaimReviewNoteCode.APPEARANCE_WITHOUT_URL;
import static org.stet.publication.claimreview.ClaimReviewNoteCode.INSECURE_URL;
import static org.stet.publication.claimreview.ClaimReviewNoteCode.LONG_STATEMENT;
import static org.stet.publication.claimreview.ClaimReviewNoteCode.NO_APPEARANCE;
import static org.stet.publication.claimreview.ClaimReviewNoteCode.NO_CITATION;
import static org.stet.publication.claimreview.ClaimReviewNoteCode.NO_DATE;
import static org.stet.publication.claimreview.ClaimReviewNoteCode.NO_FIRST_APPEARANCE;
import static org.stet.publication.claimreview.ClaimReviewNoteCode.NO_NUMBER;
import static org.stet.publication.claimreview.ClaimReviewNoteCode.NO_ORIGINATOR;
import static org.stet.publication.claimreview.ClaimReviewNoteCode.NO_PUBLISHER_URL;
import static org.stet.publication.claimreview.ClaimReviewNoteCode.NO_RATING;
import static org.stet.publication.claimreview.ClaimReviewNoteCode.NO_RATIONALE;
import static org.stet.publication.claimreview.ClaimReviewNoteCode.NO_SAME_AS;
import static org.stet.publication.claimreview.ClaimReviewNoteCode.NO_URL;
import static org.stet.publication.claimreview.ClaimReviewNoteCode.RATING_IN_STATEMENT;
import static org.stet.publication.claimreview.ClaimReviewNoteCode.ROUGH_DATE;
import static org.stet.publication.claimreview.ClaimReviewNoteCode.UNNAMED_ORIGINATOR;
import static org.stet.publication.claimreview.ClaimReviewNoteCode.UNREACHABLE_URL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.stet.article.PublishedArticle;
import org.stet.graphql.DatePrecision;
import org.stet.publication.document.PublishedClaim;
import org.stet.publication.document.Publisher;
import org.stet.review.scale.Rating;

/** Looks for what a ClaimReview lacks. It reads the same document that the ClaimReview is made of, and nothing else. */
final class Examination {

    /** Google asks for less than that, so that a telephone does not break the line. */
    private static final int SHOWN = 75;

    private final PublishedClaim claim;
    private final Origins origins;
    private final List<ClaimReviewNote> notes = new ArrayList<>();

    private Examination(PublishedClaim claim) {
        this.claim = claim;
        this.origins = Origins.of(claim);
    }

    /**
     * @param publisher who made the check
     * @param url where it can be read; null when that is nowhere
     */
    static ClaimReviewReport of(PublishedClaim claim, Publisher publisher, String url) {
        Examination examination = new Examination(claim);
        examination.rating();
        examination.words();
        examination.address(publisher, url);
        examination.originators();
        examination.date();
        examination.articles();
        examination.evidence();
        examination.notes.sort(Comparator.comparing(ClaimReviewNote::severity).thenComparing(ClaimReviewNote::code));
        return ClaimReviewReport.of(List.copyOf(examination.notes));
    }

    private void note(boolean holds, ClaimReviewNoteCode code, Object... values) {
        if (holds) {
            notes.add(code.note(values));
        }
    }

    private void rating() {
        Rating rating = claim.rating();
        if (rating == null) {
            notes.add(NO_RATING.note());
            return;
        }
        note(rating.verdict().value() == null, NO_NUMBER, rating.label());
        note(beginsWith(rating.label()), RATING_IN_STATEMENT, rating.label());
    }

    private boolean beginsWith(String label) {
        String rated = "\\P{L}*" + Pattern.quote(label) + "\\P{L}?(\\s*:|\\s+[-–—]\\s)";
        return Pattern.compile(rated, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(claim.statement())
                .lookingAt();
    }

    private void words() {
        int length = claim.statement().codePointCount(0, claim.statement().length());
        note(length > SHOWN, LONG_STATEMENT, length);
        note(claim.rationale() == null || claim.rationale().isBlank(), NO_RATIONALE);
    }

    private void address(Publisher publisher, String url) {
        note(url == null, NO_URL);
        note(url != null && !WebAddress.isPublic(url), UNREACHABLE_URL, url);
        note(url != null && WebAddress.isPublic(url) && !WebAddress.isEncrypted(url), INSECURE_URL, url);
        note(publisher.url() == null, NO_PUBLISHER_URL, publisher.name());
    }

    private void originators() {
        note(origins.hops().isEmpty(), NO_ORIGINATOR);
        note(!origins.hops().isEmpty() && origins.parties().isEmpty(), UNNAMED_ORIGINATOR);
        origins.parties().forEach(party -> note(party.sameAs().isEmpty(), NO_SAME_AS, party.name()));
    }

    private void date() {
        note(origins.date().isEmpty(), NO_DATE);
        origins.date()
                .filter(date -> date.precision() == DatePrecision.MONTH || date.precision() == DatePrecision.YEAR)
                .ifPresent(rough -> notes.add(ROUGH_DATE.note(rough.value())));
    }

    private void articles() {
        note(origins.articles().isEmpty(), NO_APPEARANCE);
        origins.articles().stream()
                .filter(article -> article.url() == null)
                .forEach(article -> notes.add(APPEARANCE_WITHOUT_URL.note(called(article))));
        note(!origins.articles().isEmpty() && origins.firstArticle().isEmpty(), NO_FIRST_APPEARANCE);
    }

    private static String called(PublishedArticle article) {
        return article.headline() == null ? "An article without a headline" : "“" + article.headline() + "”";
    }

    private void evidence() {
        note(Works.evidence(claim.evidence()).isEmpty(), NO_CITATION);
    }
}
