package org.stet.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;

@QuarkusTest
class ImportTest implements DeskTest {

    private static final String REVIEWS = "CLAIM_REVIEW";

    @Inject
    ImportProgress progress;

    private static JsonPath claim(String id, String selection) {
        return ImportedFile.EDITH
                .ask("query($id: ID!) { claim(id: $id) { " + selection + " } }", Map.of("id", id))
                .setRootPath("data.claim");
    }

    private static JsonPath published(String claimId, String selection) {
        return Caller.nobody()
                .ask(
                        "query($id: ID!) { publishedClaim(id: $id) { ... on PublishedClaim { " + selection + " } } }",
                        Map.of("id", claimId.replace("clm_", "pub_")))
                .setRootPath("data.publishedClaim");
    }

    @Test
    void aCheckIsPublishedUnderItsPublishersName() {
        Review review = Review.of(unique("Ferries sink"), "Mostly false");
        String id = ImportedFile.of(REVIEWS, review.json()).imported().claims().get(0);

        JsonPath document = published(
                id,
                "statement headline url ownCheck version publisher { name url } rating { label value scaleVersion } verdict checkedAt publishedAt attributions { sentence hops { label role url } } rationale");
        assertThat(document.getString("statement")).isEqualTo(review.statement());
        assertThat(document.getString("headline")).isEqualTo("Checked: what " + review.site() + " found");
        assertThat(document.getString("url")).isEqualTo(review.url());
        assertThat(document.getBoolean("ownCheck")).isFalse();
        assertThat(document.getString("publisher.name")).isEqualTo("Checks of " + review.site());
        assertThat(document.getString("rating.label")).isEqualTo("Mostly false");
        assertThat(document.getInt("rating.value")).isEqualTo(2);
        assertThat(document.getString("publishedAt")).isEqualTo("2024-03-05T00:00:00Z");
        assertThat(document.getList("attributions.hops.role", List.class))
                .containsExactly(List.of("ORIGINATOR", "PUBLISHED_IN"));

        JsonPath desk = claim(
                id,
                "verificationStatus origin { publisher { name } headline url import { fileName } } check { origin { name } originUrl proposal { rating { label } by { name } } approval { by { name } } } attributions { hops { label } }");
        assertThat(desk.getString("verificationStatus")).isEqualTo("VERIFIED");
        assertThat(desk.getString("origin.url")).isEqualTo(review.url());
        assertThat(desk.getString("origin.headline")).isEqualTo(document.getString("headline"));
        assertThat(desk.getString("check.origin.name")).isEqualTo("Checks of " + review.site());
        assertThat(desk.getString("check.proposal.rating.label")).isEqualTo("Mostly false");
        assertThat(desk.getString("check.proposal.by.name")).isEqualTo("edith");
        assertThat(desk.getString("check.approval.by.name")).isEqualTo("olga");
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        String file = Review.of(unique("Ferries float"), "True").json();
        ImportedFile.of(REVIEWS, file).imported();

        ImportedFile again = ImportedFile.of(REVIEWS, file);
        assertThat(again.outcomes()).containsExactly("SAME");
        assertThat(ImportedFile.EDITH.refused("proposeImport", again.input()))
                .containsExactly("NOTHING_TO_CHANGE importId");
    }

    @Test
    void aNewerCheckOfTheSameClaimIsTheNextVersion() {
        Review review = Review.of(unique("Ferries are fast"), "Half true");
        String claim =
                ImportedFile.of(REVIEWS, review.json()).imported().claims().get(0);

        ImportedFile newer = ImportedFile.of(REVIEWS, review.labelled("False").json());
        assertThat(newer.outcomes()).containsExactly("UPDATE");
        assertThat(newer.imported().claims()).containsExactly(claim);

        JsonPath document = published(claim, "version verdict corrections { kind fromVersion } firstPublishedAt");
        assertThat(document.getInt("version")).isEqualTo(2);
        assertThat(document.getString("verdict")).isEqualTo("FALSE");
        assertThat(document.getList("corrections.kind")).containsExactly("UPDATE");
        assertThat(document.getString("firstPublishedAt")).isEqualTo("2024-03-05T00:00:00Z");
        assertThat(claim(claim, "checks { current proposal { rating { label } } }")
                        .getList("checks.proposal.rating.label"))
                .containsExactly("False", "Half true");
        assertThat(claim(claim, "attributions { hops { label } }").getList("attributions"))
                .hasSize(1);
    }

    @Test
    void aTableIsReadAgainWhenItsColumnsDidNotFit() {
        String statement = unique("Ferries rust");
        String table = "Aussage,Verlag,Urteil\n%s,Table checks,False\n".formatted(statement);
        ImportedFile file = ImportedFile.of("CSV", table, Map.of("columns", columns("Ausage")));
        assertThat(file.state()).isEqualTo("READY");
        assertThat(file.read("failure").getString("failure"))
                .isEqualTo("Line 1: No column is headed \"Ausage\", as named for `statement`.");
        assertThat(ImportedFile.EDITH.refused("proposeImport", file.input()))
                .containsExactly("NOTHING_TO_CHANGE importId");

        Map<String, Object> input = file.input();
        input.put(
                "columns",
                List.of(
                        Map.of("field", "statement", "column", "Aussage"),
                        Map.of("field", "publisherName", "column", "Verlag"),
                        Map.of("field", "ratingLabel", "column", "Urteil")));
        ImportedFile.EDITH.succeed("rereadImport", input, "import { id }");

        assertThat(file.worked().outcomes()).containsExactly("CREATE");
        JsonPath read = file.read("failure publishers { count publisher { name url } }");
        assertThat(read.getString("failure")).isNull();
        assertThat(read.getList("publishers.publisher.name")).containsExactly("Table checks");
        assertThat(read.getList("publishers.count")).containsExactly(1);
    }

    private static String columns(String statement) {
        return "{\"statement\": \"%s\", \"publisherName\": \"Verlag\", \"ratingLabel\": \"Urteil\"}"
                .formatted(statement);
    }

    @Test
    void whatLooksLikeSomethingThatIsHereIsNotTakenForIt() {
        Review review = Review.of(unique("Ferries are slow"), "False");
        String known =
                ImportedFile.of(REVIEWS, review.json()).imported().claims().get(0);
        Review elsewhere = Review.of(review.statement(), "True");

        ImportedFile moved = ImportedFile.of(REVIEWS, review.at("/elsewhere").json());
        assertThat(moved.outcomes()).containsExactly("MATCH");
        assertThat(moved.claims()).containsExactly(known);
        assertThat(moved.read("lines { nodes { matches { kind claim { id } } } }")
                        .getList("lines.nodes[0].matches.kind"))
                .containsExactly("SAME_STATEMENT_AND_PUBLISHER");

        ImportedFile reworded = ImportedFile.of(
                REVIEWS, review.saying(unique("Ferries are lame")).json());
        assertThat(reworded.outcomes()).containsExactly("UPDATE");

        ImportedFile another = ImportedFile.of(REVIEWS, elsewhere.json());
        assertThat(another.outcomes()).containsExactly("CREATE");
        assertThat(another.read("lines { nodes { matches { kind claim { id } } } }")
                        .getList("lines.nodes[0].matches.kind"))
                .containsExactly("SAME_STATEMENT");
    }

    @Test
    void aRatingThatNobodyMappedWaitsForAnEditor() {
        Review review = Review.of(unique("Ferries sing"), "Drei  Möwen!");
        ImportedFile file = ImportedFile.of(REVIEWS, review.json());
        assertThat(file.outcomes()).containsExactly("UNMAPPED");
        JsonPath unmapped = file.read("unmappedRatings { publisher label count } counts { outcome count }");
        assertThat(unmapped.getString("unmappedRatings[0].publisher")).isEqualTo(review.site());
        assertThat(unmapped.getString("unmappedRatings[0].label")).isEqualTo("Drei Möwen!");

        Map<String, String> mapping = Map.of(
                "publisher", "https://www." + review.site() + "/about", "label", "drei mowen", "verdict", "MISLEADING");
        ImportedFile.EDITH.succeed("mapRating", mapping, "ratingMapping { id }");
        assertThat(ImportedFile.EDITH.refused("mapRating", mapping)).containsExactly("ALREADY_EXISTS label");
        assertThat(file.reread().outcomes()).containsExactly("CREATE");
        assertThat(file.only("verdict")).isEqualTo("MISLEADING");

        JsonPath listed = ImportedFile.EDITH.ask(
                "query($text: String) { ratingMappings(text: $text) { totalCount nodes { id version label changedBy { name } } } }",
                Map.of("text", review.site()));
        assertThat(listed.getInt("ratingMappings.totalCount")).isEqualTo(1);
        ImportedFile.EDITH.succeed(
                "unmapRating",
                Map.of(
                        "ratingMappingId", listed.getString("ratingMappings.nodes[0].id"),
                        "expectedVersion", listed.getInt("ratingMappings.nodes[0].version")),
                "ratingMapping { id }");
        assertThat(file.reread().outcomes()).containsExactly("UNMAPPED");
    }

    @Test
    void rule01WhoeverHadAHandInAnImportDoesNotApproveIt() {
        ImportedFile file = ImportedFile.of(
                        REVIEWS, Review.of(unique("Ferries rust"), "True").json())
                .propose();
        assertThat(ImportedFile.EDITH.refused("approveImport", file.input())).containsExactly("FOUR_EYES importId");

        ImportedFile.OLGA.succeed("returnImport", file.because("Look at line 1 again."), "import { id }");
        assertThat(file.read("state returnedBy { name } returnedBecause").getString("state"))
                .isEqualTo("READY");
        ImportedFile.OLGA.succeed("proposeImport", file.input(), "import { id }");
        assertThat(ImportedFile.OLGA.refused("approveImport", file.input())).containsExactly("FOUR_EYES importId");
        assertThat(ImportedFile.EDITH.refused("approveImport", file.input())).containsExactly("FOUR_EYES importId");
    }

    @Test
    void rule07AnImportedClaimIsNotCorrectedHereButCheckedAnew() {
        String claim = ImportedFile.of(
                        REVIEWS, Review.of(unique("Ferries leak"), "True").json())
                .imported()
                .claims()
                .get(0);
        assertThat(claim(claim, "blockers { code }").getList("blockers.code")).isEmpty();
        Map<String, Object> correction =
                Map.of("claimId", claim, "expectedVersion", 1, "kind", "CORRECTION", "note", "It was a bus.");
        assertThat(ImportedFile.EDITH.refused("correctPublication", correction))
                .containsExactly("ILLEGAL_TRANSITION claimId");

        int version = claim(claim, "check { version }").getInt("check.version");
        ImportedFile.EDITH.succeed(
                "reopenClaim",
                Map.of("claimId", claim, "expectedVersion", version, "reason", "We doubt it."),
                "check { id }");
        JsonPath reopened = claim(claim, "origin { url } verificationStatus blockers { code }");
        assertThat(reopened.getString("origin")).isNull();
        assertThat(reopened.getList("blockers.code")).contains("NO_APPROVED_FINDING", "NO_EVIDENCE");
    }

    @Test
    void anImportThatIsGivenUpLeavesNothing() {
        ImportedFile file = ImportedFile.of(
                REVIEWS, Review.of(unique("Ferries burn"), "True").json());
        ImportedFile.EDITH.succeed("discardImport", file.because("Wrong file."), "import { state }");
        assertThat(file.read("lines { nodes { claim { id } } }").getString("lines.nodes[0].claim"))
                .isNull();
        assertThat(ImportedFile.EDITH.refused("proposeImport", file.input()))
                .containsExactly("ILLEGAL_TRANSITION importId");
    }

    @Test
    void whoeverWatchesIsToldUntilItIsOver() {
        ImportedFile file = ImportedFile.of(
                REVIEWS, Review.of(unique("Ferries turn"), "True").json());
        List<ImportState> seen = new CopyOnWriteArrayList<>();
        CompletableFuture<Void> over = new CompletableFuture<>();
        progress.of(file.id())
                .map(Import::state)
                .subscribe()
                .with(seen::add, over::completeExceptionally, () -> over.complete(null));
        file.imported();

        over.orTimeout(30, TimeUnit.SECONDS).join();
        assertThat(seen).startsWith(ImportState.READY).endsWith(ImportState.DONE);
    }

    @Test
    void aFileThatCannotBeReadSaysWhere() {
        ImportedFile broken =
                ImportedFile.of(REVIEWS, "[" + Review.of("Ferries", "True").json() + ", {\"@type\": ");
        assertThat(broken.state()).isEqualTo("FAILED");
        assertThat(broken.read("failure").getString("failure")).startsWith("Line 1: ");

        Review review = Review.of(unique("Ferries stink"), "True");
        ImportedFile twice = ImportedFile.of(REVIEWS, review.json() + "\n" + review.json());
        assertThat(twice.outcomes()).containsExactly("CREATE", "REFUSED");
    }

    @Test
    void theJournalHoldsWhatWasImported() {
        String claim = ImportedFile.of(
                        REVIEWS, Review.of(unique("Ferries win"), "True").json())
                .imported()
                .claims()
                .get(0);
        JsonPath history = claim(claim, "history { nodes { action by { name } concerns { type } } }");
        assertThat(history.getList("history.nodes.action")).containsExactly("imported");
        assertThat(history.getString("history.nodes[0].by.name")).isEqualTo("olga");
        assertThat(history.getList("history.nodes[0].concerns.type")).containsExactly("Claim");
        JsonPath verified = Caller.ada().succeed("verifyJournal", Map.of(), "verification { intact }");
        assertThat(verified.getBoolean("verification.intact")).isTrue();
    }
}
