package org.stet.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.claim;
import static org.stet.Sentences.unique;
import static org.stet.Sentences.unknownId;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.publication.ClaimInPrint;

/** What the page of a claim says to those who do not run the app. */
@QuarkusTest
class ClaimPagesTest implements DeskTest {

    private static final String UNLISTED = "<meta name=\"robots\" content=\"noindex\">";

    @Inject
    SessionFactory sessions;

    private static Response page(String id) {
        return given().accept("text/html").urlEncodingEnabled(false).get("/claims/" + id);
    }

    private static String canonical(ClaimInPrint claim) {
        return "<link rel=\"canonical\" href=\"http://localhost:8080/claims/" + claim.publicId() + "\">";
    }

    private static ClaimInPrint published(String statement) {
        Map<String, Object> input = claim();
        input.put("statement", statement);
        return ClaimInPrint.approved(input).publish();
    }

    @Test
    void saysWhatIsClaimedAndWhetherItHolds() {
        ClaimInPrint claim = ClaimInPrint.published();
        JsonPath seen = claim.asked("... on PublishedClaim { statement rationale rating { label } publishedAt }");
        String title = seen.getString("rating.label") + ": " + seen.getString("statement") + " – Stet";

        Response answer = page(claim.publicId());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString())
                .contains(
                        "<title>" + title + "</title>",
                        "<meta property=\"og:title\" content=\"" + title + "\">",
                        "<meta name=\"description\" content=\"" + Text.escaped(seen.getString("rationale")) + "\">",
                        "<meta name=\"twitter:card\" content=\"summary\">",
                        "<meta property=\"og:type\" content=\"article\">",
                        "<meta property=\"article:modified_time\" content=\"" + seen.getString("publishedAt") + "\">",
                        canonical(claim))
                .doesNotContain("noindex");
    }

    @Test
    void bringsTheClaimReviewThatGraphQLAnswers() {
        ClaimInPrint claim = published(unique("A < B, says </script><script>alert(1)</script> & \"C\""));
        String review =
                claim.asked("... on PublishedClaim { claimReviewJsonLd }").getString("claimReviewJsonLd");

        String page = page(claim.publicId()).asString();
        String data = page.replaceFirst("(?s).*<script type=\"application/ld\\+json\">(.*?)</script>.*", "$1");

        assertThat(review).contains("</script>");
        assertThat(data).doesNotContain("<");
        assertThat(JsonPath.from(data).getMap(""))
                .isEqualTo(JsonPath.from(review).getMap(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</title><script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onload='alert(1)",
                "<!--stet:head-->",
                "]]><svg/onload=alert(1)>",
                "$1 \\0 ${house}"
            })
    void whatPeopleWroteIsNoMarkup(String text) {
        String page = page(published(unique(text)).publicId()).asString();
        String head = page.substring(page.indexOf("<meta charset"), page.indexOf("<script type=\"module\""));

        assertThat(head).contains(Text.escaped(text));
        assertThat(head.replaceAll("<script type=\"application/ld\\+json\">[^<]*</script>", "")
                        .replaceAll("<title>[^<]*</title>", "")
                        .replaceAll("<(meta|link)( [a-z]+=\"[^\"<>]*\")+>", ""))
                .as("what is left without the elements that belong there")
                .isBlank();
    }

    @Test
    void anOldVersionIsNotListedAndNamesTheAddressOfTheNewest() {
        ClaimInPrint claim = ClaimInPrint.published().correct("CLARIFICATION", "We made it clearer.");

        Response old = page(claim.publicId() + "?version=1");

        assertThat(old.statusCode()).isEqualTo(200);
        assertThat(old.asString()).contains(UNLISTED, canonical(claim));
    }

    @Test
    void aWithdrawnClaimIsItsNoticeInEveryVersion() {
        String statement = unique("The mill burns");
        String notice = unique("The mill stands");
        ClaimInPrint claim = published(statement).withdraw(notice);

        for (String version : new String[] {"", "?version=1", "?version=2"}) {
            Response answer = page(claim.publicId() + version);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.asString())
                    .contains("<title>Withdrawn: " + notice, "<meta name=\"description\" content=\"" + notice, UNLISTED)
                    .doesNotContain(statement, "ClaimReview");
        }
    }

    @Test
    void anErasedVersionSaysNothingButThat() {
        String statement = unique("The mill burns");
        ClaimInPrint claim = published(statement).correct("CORRECTION", "We named the wrong mill.");
        String redaction = Caller.edith()
                .succeed(
                        "redact", Map.of("claimId", claim.id(), "version", 1, "reason", "A court."), "redaction { id }")
                .getString("redaction.id");
        Caller.ada().succeed("confirmRedaction", Map.of("redactionId", redaction, "expectedVersion", 0), "__typename");

        Response answer = page(claim.publicId() + "?version=1");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString())
                .contains("<title>Erased – Stet</title>", UNLISTED)
                .doesNotContain(statement);
    }

    @Test
    void aClaimThatWasNeverPublishedIsLikeOneThatDoesNotExist() {
        ClaimInPrint claim = ClaimInPrint.approved();
        Response unpublished = page(claim.publicId());
        Response unknown = page(unknownId("pub"));

        assertThat(unpublished.statusCode()).isEqualTo(404);
        assertThat(unpublished.asString()).isEqualTo(unknown.asString()).contains(UNLISTED);
        assertThat(unpublished.headers().getList("ETag").toString())
                .isEqualTo(unknown.headers().getList("ETag").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"?version=0", "?version=2", "?version=-1", "?version=99999999999", "?version=one"})
    void aVersionThatDoesNotExistIsNotFound(String version) {
        assertThat(page(ClaimInPrint.published().publicId() + version).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pub_1", "clm_00000000000000000000000000000000", "%3Cscript%3E", "..%2f..%2f", "%00"})
    void whatIsNoIdIsNotFound(String id) {
        Response answer = page(id);

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.asString()).doesNotContain(">alert", id);
    }

    @Test
    void costsOneStatementWhateverIsAskedFor() {
        ClaimInPrint claim = ClaimInPrint.published().correct("CLARIFICATION", "We made it clearer.");

        for (String id : new String[] {claim.publicId(), claim.publicId() + "?version=1", unknownId("pub")}) {
            assertThat(statements(id)).as(id).isEqualTo(1);
        }
    }

    private long statements(String id) {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        page(id);
        return statistics.getPrepareStatementCount() - before;
    }
}
