package org.stet.publication.claimreview;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.stet.DeskTest;
import org.stet.Sentences;
import org.stet.publication.ClaimInPrint;

@QuarkusTest
class ClaimReviewApiTest implements DeskTest {

    private static final String REPORT = "claimReviewReport { complete notes { property code severity message } }";

    @Test
    void theDeskIsToldBeforePublishingWhatWillBeMissing() {
        JsonPath report = ClaimInPrint.supported(Sentences.claim()).read(REPORT);

        assertThat(report.getBoolean("claimReviewReport.complete")).isFalse();
        assertThat(report.<String>getList("claimReviewReport.notes.code"))
                .containsExactly(
                        "NO_RATING", "UNREACHABLE_URL", "NO_RATIONALE", "NO_SAME_AS", "NO_DATE", "NO_APPEARANCE");
        assertThat(report.getString("claimReviewReport.notes[0].property")).isEqualTo("reviewRating");
        assertThat(report.getString("claimReviewReport.notes[0].severity")).isEqualTo("REQUIRED");
    }

    @Test
    void readersAreToldOfTheVersionThatTheySee() {
        JsonPath report = ClaimInPrint.published().asked("... on PublishedClaim { " + REPORT + " }");

        assertThat(report.<String>getList("claimReviewReport.notes.code"))
                .containsExactly("UNREACHABLE_URL", "NO_SAME_AS", "NO_DATE", "NO_APPEARANCE");
    }
}
