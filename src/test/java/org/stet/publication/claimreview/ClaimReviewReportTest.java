package org.stet.publication.claimreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimReviewReportTest {

    private static ClaimReviewReport report(Documents document) {
        return new ClaimReview(Documents.Newsroom.LEDGER, Documents.JSON).report(document.claim());
    }

    private static ClaimReviewReport shownAt(String address) {
        return report(Documents.full().with("/url", address));
    }

    private static List<ClaimReviewNoteCode> codes(Documents document) {
        return report(document).notes().stream().map(ClaimReviewNote::code).toList();
    }

    /** Two articles of the full document have no address, one chain no name, and the date is that of a month. */
    @Test
    void tellsWhatEvenAFullDocumentLacks() {
        assertThat(report(Documents.full()).complete()).isTrue();
        assertThat(codes(Documents.full()))
                .containsExactly(
                        ClaimReviewNoteCode.ROUGH_DATE,
                        ClaimReviewNoteCode.APPEARANCE_WITHOUT_URL,
                        ClaimReviewNoteCode.APPEARANCE_WITHOUT_URL);
    }

    @Test
    void tellsWhatAMinimalDocumentLacks() {
        assertThat(codes(Documents.minimal()))
                .containsExactly(
                        ClaimReviewNoteCode.NO_NUMBER,
                        ClaimReviewNoteCode.NO_RATIONALE,
                        ClaimReviewNoteCode.NO_ORIGINATOR,
                        ClaimReviewNoteCode.NO_DATE,
                        ClaimReviewNoteCode.NO_APPEARANCE,
                        ClaimReviewNoteCode.NO_CITATION);
    }

    @Test
    void aClaimWithoutRatingHasNoClaimReview() {
        ClaimReviewReport found = report(Documents.full().with("/rating", null).with("/verdict", null));

        assertThat(found.complete()).isFalse();
        ClaimReviewNote first = found.notes().get(0);
        assertThat(first.code()).isEqualTo(ClaimReviewNoteCode.NO_RATING);
        assertThat(first.property()).isEqualTo("reviewRating");
        assertThat(first.severity()).isEqualTo(ClaimReviewSeverity.REQUIRED);
    }

    @Test
    void countsCodePointsUpToWhatIsShown() {
        assertThat(codes(Documents.full().with("/statement", "🚛".repeat(75))))
                .doesNotContain(ClaimReviewNoteCode.LONG_STATEMENT);
        assertThat(report(Documents.full().with("/statement", "🚛".repeat(76))).notes())
                .extracting(ClaimReviewNote::message)
                .anyMatch(message -> message.contains("76 characters"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Mostly false: it rained.", "MOSTLY FALSE – it rained\nall day.", "“Mostly false”: it rained."})
    void aStatementDoesNotBeginWithItsRating(String statement) {
        assertThat(codes(Documents.full().with("/statement", statement)))
                .contains(ClaimReviewNoteCode.RATING_IN_STATEMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mostly false-positive tests are sold.", "It is mostly false: it rained."})
    void theSameWordsInsideAStatementAreNoRating(String statement) {
        assertThat(codes(Documents.full().with("/statement", statement)))
                .doesNotContain(ClaimReviewNoteCode.RATING_IN_STATEMENT);
    }

    @Test
    void whoeverIsNotNamedIsNoAuthor() {
        Documents unnamed = Documents.full();
        unnamed.with("/attributions/0/hops/0/party", null).with("/attributions/2/hops/0/party", null);

        assertThat(codes(unnamed))
                .contains(ClaimReviewNoteCode.UNNAMED_ORIGINATOR)
                .doesNotContain(ClaimReviewNoteCode.NO_ORIGINATOR);
    }

    @Test
    void everyAuthorNeedsAnAddressThatSaysWhoIsMeant() {
        Documents unknown = Documents.full();
        unknown.with("/attributions/2/hops/0/party/sameAs", List.of());

        assertThat(report(unknown).notes())
                .filteredOn(note -> note.code() == ClaimReviewNoteCode.NO_SAME_AS)
                .extracting(ClaimReviewNote::message)
                .singleElement()
                .asString()
                .startsWith("Orbit AI ");
    }

    @Test
    void articlesWithoutADateTellNoFirstOne() {
        Documents undated = Documents.full();
        Map<String, String> unknown = Map.of("precision", "UNKNOWN");
        List.of(0, 1, 2).forEach(at -> undated.with("/appearances/" + at + "/article/publishedOn", unknown));

        assertThat(codes(undated)).contains(ClaimReviewNoteCode.NO_FIRST_APPEARANCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080",
                "https://LOCALHOST",
                "https://desk.internal",
                "http://127.0.0.1",
                "http://[::1]:8080",
                "http://192.168.0.4",
                "ftp://ledger.example"
            })
    void aPageThatNobodyReachesIsNoPage(String address) {
        ClaimReviewReport found = shownAt(address);

        assertThat(found.complete()).isFalse();
        assertThat(found.notes().get(0).code()).isEqualTo(ClaimReviewNoteCode.UNREACHABLE_URL);
    }

    @Test
    void aPageWithoutEncryptionIsReadAndNoted() {
        ClaimReviewReport found = shownAt("http://ledger.example/claims/pub_1");

        assertThat(found.complete()).isTrue();
        assertThat(found.notes()).extracting(ClaimReviewNote::code).contains(ClaimReviewNoteCode.INSECURE_URL);
    }
}
