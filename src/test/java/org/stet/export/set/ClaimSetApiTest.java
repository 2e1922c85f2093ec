package org.stet.export.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences;
import org.stet.export.run.ExportedSet;
import org.stet.publication.ClaimInPrint;

@QuarkusTest
class ClaimSetApiTest implements DeskTest {

    private static final Caller edith = Caller.edith();

    @Inject
    SessionFactory sessions;

    private static Map<String, Object> input(String scope, Map<String, ?> filter) {
        return new HashMap<>(Map.of("name", unique("Ferries"), "scope", scope, "filter", filter));
    }

    private static String recorded(Map<String, ?> input) {
        return edith.succeed("recordClaimSet", input, "claimSet { id }").getString("claimSet.id");
    }

    private static JsonPath seen(Caller caller, String id, String selection) {
        return caller.ask("query($id: ID!) { claimSet(id: $id) { id " + selection + " } }", Map.of("id", id))
                .setRootPath("data.claimSet");
    }

    @Test
    void everybodySeesWhatTheyMay() {
        Map<String, Object> open = input("PUBLISHED", Map.of());
        open.put("public", true);
        String publicSet = recorded(open);
        String published = recorded(input("PUBLISHED", Map.of()));
        String verified = recorded(input("VERIFIED", Map.of()));

        assertThat(seenOf(Caller.nobody(), publicSet, published, verified)).containsExactly(publicSet);
        assertThat(seenOf(Caller.chen(), publicSet, published, verified)).containsExactly(publicSet, published);
        assertThat(seenOf(edith, publicSet, published, verified)).containsExactly(publicSet, published, verified);
    }

    private static List<String> seenOf(Caller caller, String... ids) {
        List<String> listed =
                caller.ask("{ claimSets(first: 100) { nodes { id } } }").getList("claimSets.nodes.id");
        return List.of(ids).stream()
                .filter(id -> {
                    boolean seen = seen(caller, id, "").get("id") != null;
                    assertThat(listed.contains(id)).isEqualTo(seen);
                    return seen;
                })
                .toList();
    }

    @Test
    void allSetsAreCountedWithAsManyStatementsAsOne() {
        String tag = UUID.randomUUID().toString();
        ExportedSet.published(tag);
        List<String> sets = List.of(
                recorded(input("PUBLISHED", Map.of("tag", List.of(tag)))),
                recorded(input("PUBLISHED", Map.of("tag", List.of(tag), "verdict", List.of("TRUE")))),
                recorded(input("VERIFIED", Map.of("tag", List.of(tag)))),
                recorded(input("VERIFIED", Map.of("tag", List.of(tag), "verdict", List.of("TRUE")))));
        String list = "query($first: Int) { claimSets(first: $first) { nodes { id claimCount } } }";
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);

        statistics.clear();
        edith.ask(list, Map.of("first", 3));
        long few = statistics.getPrepareStatementCount();
        statistics.clear();
        JsonPath answer = edith.ask(list, Map.of("first", 4));
        long more = statistics.getPrepareStatementCount();

        statistics.setStatisticsEnabled(false);
        assertThat(answer.getList("claimSets.nodes.id")).containsExactlyInAnyOrderElementsOf(sets);
        Map<String, Integer> counts = new HashMap<>();
        sets.forEach(
                set -> counts.put(set, answer.getInt("claimSets.nodes.find { it.id == '" + set + "' }.claimCount")));
        assertThat(sets.stream().map(counts::get)).containsExactly(1, 0, 1, 0);
        assertThat(more).isEqualTo(few);
    }

    @Test
    void aSetOfPublishedClaimsCountsAndListsThem() {
        String tag = UUID.randomUUID().toString();
        ClaimInPrint first = ExportedSet.published(tag);
        ClaimInPrint second = ExportedSet.published(tag);
        first.correct("UPDATE", "More is known.");
        String set = recorded(input("PUBLISHED", Map.of("tag", List.of(tag), "rating", List.of("Mostly false"))));

        JsonPath shown = seen(
                Caller.rita(),
                set,
                "claimCount feedUrl filter { tag } claims(first: 1) { totalCount pageInfo { endCursor } nodes { id version } }");
        assertThat(shown.getInt("claimCount")).isEqualTo(2);
        assertThat(shown.getInt("claims.totalCount")).isEqualTo(2);
        assertThat(shown.getString("claims.nodes[0].id")).isEqualTo(first.publicId());
        assertThat(shown.getInt("claims.nodes[0].version")).isEqualTo(2);
        assertThat(shown.getString("feedUrl")).endsWith("/export/sets/" + set + "/feed.atom");
        assertThat(shown.<String>getList("filter.tag")).containsExactly(tag);
        JsonPath next = seen(
                Caller.rita(),
                set,
                "claims(after: \"" + shown.getString("claims.pageInfo.endCursor") + "\") { nodes { id } }");
        assertThat(next.<String>getList("claims.nodes.id")).containsExactly(second.publicId());
    }

    @Test
    void aSetOfVerifiedClaimsHoldsWhatWasNotPublishedToo() {
        String tag = UUID.randomUUID().toString();
        ClaimInPrint approved = ExportedSet.approved(tag);
        ClaimInPrint published = ExportedSet.published(tag);
        ExportedSet.supported(tag);
        Map<String, Object> wanted = Map.of(
                "tag", List.of(tag),
                "verdict", List.of("MOSTLY_FALSE"),
                "rating", List.of("Mostly false"),
                "ratable", true,
                "checkedAfter", "2026-01-01T00:00:00Z");
        String set = recorded(input("VERIFIED", wanted));
        String none = recorded(input("VERIFIED", Map.of("tag", List.of(tag), "ratable", false)));

        JsonPath shown = seen(
                edith,
                set,
                "claimCount feedUrl claims { totalCount nodes { id version publicationStatus verificationStatus firstPublishedAt } }");
        assertThat(shown.getInt("claimCount")).isEqualTo(2);
        assertThat(shown.getInt("claims.totalCount")).isEqualTo(2);
        assertThat(shown.<String>getList("claims.nodes.id")).containsExactly(approved.publicId(), published.publicId());
        assertThat(shown.<String>getList("claims.nodes.publicationStatus")).containsOnly("UNPUBLISHED");
        assertThat(shown.<String>getList("claims.nodes.verificationStatus")).containsOnly("VERIFIED");
        assertThat(shown.getString("feedUrl")).isNull();
        assertThat(seen(edith, none, "claimCount").getInt("claimCount")).isZero();
    }

    @Test
    void verifiedClaimsAreFoundByWhoSaidItWhereAndWhatWasAnswered() {
        String company = Sentences.aParty("COMPANY", unique("Alsen"));
        String person = Sentences.aParty("PERSON", unique("Mara Lind"));
        String outlet = Sentences.aParty("NEWS_OUTLET", unique("The Ledger"));
        String url = "https://ledger.example/" + UUID.randomUUID();
        var article = Sentences.anArticle(Map.of("text", "The spill is over.", "outletId", outlet, "url", url));
        Map<String, Object> accusation = Sentences.anAccusationOf(company);
        accusation.put("passages", List.of(article.passage("The spill is over.")));
        String claim = Sentences.aClaim(accusation);
        Sentences.anAttribution(claim, person);
        Sentences.someEvidence(claim);
        Sentences.aResponse(Sentences.aResponseOf(company, claim, "DENIED"));
        new ClaimInPrint(claim).approve();

        assertThat(found(Map.of("source", List.of(person)))).isEqualTo(1);
        assertThat(found(Map.of("outlet", List.of(outlet)))).isEqualTo(1);
        assertThat(found(Map.of("article", List.of(url)))).isEqualTo(1);
        assertThat(found(Map.of("party", List.of(company), "responseKind", List.of("DENIED"))))
                .isEqualTo(1);
        assertThat(found(Map.of("party", List.of(company), "responseKind", List.of("CONFIRMED"))))
                .isZero();
        assertThat(found(Map.of("source", List.of(outlet)))).isZero();
    }

    private static int found(Map<String, ?> filter) {
        return seen(edith, recorded(input("VERIFIED", filter)), "claimCount").getInt("claimCount");
    }

    @Test
    void aSetIsRevisedAsAWholeAndDiscardedForGood() {
        Map<String, Object> input = input("PUBLISHED", Map.of("tag", List.of("a")));
        String set = recorded(input);
        Map<String, Object> revision = new HashMap<>(input);
        revision.putAll(Map.of("claimSetId", set, "expectedVersion", 0));
        assertThat(edith.refused("reviseClaimSet", revision)).containsExactly("NOTHING_TO_CHANGE");

        revision.put("public", true);
        edith.succeed("reviseClaimSet", revision, "claimSet { id }");
        assertThat(edith.refused("reviseClaimSet", revision)).containsExactly("STALE_VERSION expectedVersion");
        assertThat(seen(Caller.nobody(), set, "public").getBoolean("public")).isTrue();

        edith.succeed(
                "discardClaimSet",
                Map.of("claimSetId", set, "expectedVersion", 1, "reason", "Over."),
                "claimSet { id }");
        assertThat(seen(Caller.nobody(), set, "").getString("id")).isNull();
        assertThat(seen(Caller.rita(), set, "discardedWhy").getString("discardedWhy"))
                .isEqualTo("Over.");
        assertThat(edith.refused("exportClaimSet", Map.of("claimSetId", set, "formats", List.of("NDJSON"))))
                .containsExactly("ILLEGAL_TRANSITION claimSetId");
        recorded(input);
    }

    @Test
    void whatDoesNotHoldTogetherIsRefused() {
        Map<String, Object> input = input("VERIFIED", Map.of("party", List.of(Sentences.unknownId("pty"))));
        assertThat(edith.refused("recordClaimSet", input)).containsExactly("UNKNOWN_ID filter.party.0");

        input.put("filter", Map.of());
        input.put("public", true);
        assertThat(edith.refused("recordClaimSet", input)).containsExactly("INVALID_VALUE public");

        input.remove("public");
        recorded(input);
        assertThat(edith.refused("recordClaimSet", input)).containsExactly("ALREADY_EXISTS name");
    }

    @Test
    void aRetryRecordsNothingTwice() {
        Map<String, Object> input = input("PUBLISHED", Map.of());
        input.put("requestId", UUID.randomUUID().toString());
        assertThat(recorded(input)).isEqualTo(recorded(input));
    }
}
