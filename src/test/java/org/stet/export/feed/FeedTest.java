package org.stet.export.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences;
import org.stet.export.run.ExportedSet;
import org.stet.publication.ClaimInPrint;

@QuarkusTest
class FeedTest implements DeskTest {

    private static final Caller edith = Caller.edith();

    private final String tag = UUID.randomUUID().toString();

    private String set(String scope, boolean isPublic) {
        Map<String, Object> input = Map.of(
                "name",
                Sentences.unique("Ferries"),
                "scope",
                scope,
                "public",
                isPublic,
                "filter",
                Map.of("tag", List.of(tag)));
        return edith.succeed("recordClaimSet", input, "claimSet { id }").getString("claimSet.id");
    }

    private static RequestSpecification as(Caller caller) {
        return caller.token() == null ? given() : given().auth().oauth2(caller.token());
    }

    private static Response feed(RequestSpecification request, String set) {
        return request.get("/export/sets/" + set + "/feed.atom");
    }

    private static int status(Caller caller, String set) {
        return feed(as(caller), set).statusCode();
    }

    @Test
    void theNewestComeFirstAndWhatIsWithdrawnGoes() {
        ClaimInPrint first = ExportedSet.published(tag);
        ClaimInPrint second = ExportedSet.published(tag);
        ClaimInPrint third = ExportedSet.published(tag);
        first.correct("UPDATE", "More is known.");
        third.withdraw("It was a bus.");
        Response feed = feed(given(), set("PUBLISHED", true));

        assertThat(feed.contentType()).isEqualTo("application/atom+xml;charset=utf-8");
        assertThat(feed.xmlPath().<String>getList("feed.entry.link.@href"))
                .satisfiesExactly(
                        link -> assertThat(link).endsWith(first.publicId()),
                        link -> assertThat(link).endsWith(second.publicId()));
    }

    @Test
    void whoMaySeeASetMayFollowIt() {
        String open = set("PUBLISHED", true);
        String internal = set("PUBLISHED", false);
        String verified = set("VERIFIED", false);

        assertThat(status(Caller.nobody(), open)).isEqualTo(200);
        assertThat(status(Caller.nobody(), internal)).isEqualTo(404);
        assertThat(status(Caller.rita(), internal)).isEqualTo(200);
        assertThat(status(edith, verified)).isEqualTo(404);
        assertThat(status(edith, "cst_nothing")).isEqualTo(404);
        assertThat(feed(as(Caller.rita()), internal).header("Cache-Control")).contains("private");

        edith.succeed(
                "discardClaimSet", Map.of("claimSetId", open, "expectedVersion", 0, "reason", "Nobody reads it."), "");
        assertThat(status(Caller.nobody(), open)).isEqualTo(404);
        assertThat(status(edith, open)).isEqualTo(404);
    }

    @Test
    void nothingIsSentTwice() {
        ExportedSet.published(tag);
        String set = set("PUBLISHED", true);
        Response feed = feed(given(), set);
        String tagOfIt = feed.header("ETag");

        Response again = feed(given().header("If-None-Match", tagOfIt), set);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.header("ETag")).isEqualTo(tagOfIt);
        assertThat(feed(given().header("If-Modified-Since", feed.header("Last-Modified")), set)
                        .statusCode())
                .isEqualTo(304);

        ExportedSet.published(tag);
        assertThat(feed(given().header("If-None-Match", tagOfIt), set).statusCode())
                .isEqualTo(200);
    }
}
