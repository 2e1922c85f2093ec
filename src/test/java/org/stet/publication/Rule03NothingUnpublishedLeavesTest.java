package org.stet.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences;
import org.stet.graphql.http.SocketClient;
import org.stet.publication.reader.WholeClaim;
import org.stet.wording.CountedWords;
import org.stet.wording.corpus.WordCount;

@QuarkusTest
class Rule03NothingUnpublishedLeavesTest implements DeskTest {

    private static final Caller nobody = Caller.nobody();
    private static Planted planted;

    @TestHTTPResource("/graphql")
    URI endpoint;

    @Inject
    DataSource database;

    @Inject
    WordCount count;

    /** Once for all tests: they only look for it. */
    @BeforeEach
    void plant() {
        planted = planted == null ? Planted.everywhere() : planted;
    }

    private static void assertClean(String what, String answer) {
        assertThat(answer).as(what).doesNotContain(planted.mark(), planted.realName());
        planted.hidden().forEach(id -> assertThat(answer).as(what).doesNotContain(id, id.substring(4)));
    }

    private static JsonPath ask(String document, Map<String, ?> variables) {
        String answer = nobody.send(document, variables).asString();
        assertClean(document, answer);
        return JsonPath.from(answer);
    }

    /** Every page of what this house checked, with everything that a claim has; other tests import hundreds of others. */
    @Test
    void byListingInAnyOrder() {
        for (String field : List.of("PUBLISHED_AT", "FIRST_PUBLISHED_AT", "CHECKED_AT")) {
            for (String direction : List.of("ASC", "DESC")) {
                assertThat(listed(field, direction))
                        .contains(planted.published().publicId())
                        .doesNotContain(
                                planted.unpublished().publicId(),
                                planted.withdrawn().publicId());
            }
        }
    }

    private static List<String> listed(String field, String direction) {
        List<String> ids = new ArrayList<>();
        String after = null;
        do {
            Map<String, Object> variables = new HashMap<>();
            variables.put("after", after);
            JsonPath page = ask("""
                    query($after: String) { publishedClaims(filter: {publisher: ["localhost"]}, first: 10, after: $after,
                      orderBy: {field: %s, direction: %s}) { totalCount nodes { __typename %s }
                      edges { cursor } pageInfo { hasNextPage endCursor } } }
                    """.formatted(field, direction, WholeClaim.SELECTION), variables)
                    .setRootPath("data.publishedClaims");
            page.<String>getList("edges.cursor").forEach(Rule03NothingUnpublishedLeavesTest::assertCleanCursor);
            ids.addAll(page.getList("nodes.id"));
            after = page.getBoolean("pageInfo.hasNextPage") ? page.getString("pageInfo.endCursor") : null;
        } while (after != null);
        return ids;
    }

    private static void assertCleanCursor(String cursor) {
        String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        assertClean("a cursor", plain.replace("-", ""));
    }

    @Test
    void byThePagesOfClaims() {
        List<String> ids = new ArrayList<>();
        planted.hidden().forEach(id -> ids.add("pub_" + id.substring(4)));
        Stream.of(planted.published(), planted.unpublished(), planted.withdrawn())
                .map(ClaimInPrint::publicId)
                .forEach(ids::add);
        for (String id : ids) {
            for (String version : List.of("", "?version=1", "?version=2", "?version=3")) {
                String page = given().accept("text/html")
                        .get("/claims/" + id + version)
                        .asString();
                assertThat(page).contains("<title>");
                assertClean(id + version, page);
            }
        }
    }

    @Test
    void byAnyFilterOrCount() {
        String mark = planted.mark();
        List<Map<String, Object>> filters = new ArrayList<>(List.of(
                Map.of("text", mark),
                Map.of("text", "\"" + mark + " is what\" OR " + mark),
                Map.of("tag", List.of(mark)),
                Map.of("outlet", planted.parties())));
        Stream.of("party", "source").forEach(field -> filters.add(Map.of(field, planted.parties())));
        for (Map<String, Object> filter : filters) {
            JsonPath found = ask(
                    "query($f: PublishedClaimFilter) { publishedClaims(filter: $f) { totalCount nodes { id } } }",
                    Map.of("f", filter));
            assertThat(found.getInt("data.publishedClaims.totalCount"))
                    .as(filter.toString())
                    .isZero();
            assertThat(found.getList("data.publishedClaims.nodes")).isEmpty();
        }
    }

    /** How common a word is among drafts decides nothing, and what they have in common is not counted. */
    @Test
    void byTheScoresCountsAndFacetsOfASearch() throws SQLException {
        String search = """
                { publishedClaims(filter: {text: "was a quay repaired in the harbour"}, first: 100) { totalCount complete
                  facets { rating { value count } verdict { value count } party { value count } outlet { value count }
                    publisher { value count } responseKind { value count } language { value count } month { value count }
                    complete }
                  edges { score node { id } fragments { parts { text } } } } }""";
        CountedWords.of(database, count);
        JsonPath first = ask(search, Map.of());
        Map<String, Object> before = first.getMap("data.publishedClaims");
        assertThat(first.<String>getList("data.publishedClaims.edges.node.id"))
                .contains(planted.published().publicId());

        String party = Sentences.aParty("COMPANY", "Quay Repairs");
        for (int i = 0; i < 5; i++) {
            Map<String, Object> draft = Sentences.claim();
            draft.put("statement", "A quay was repaired, and another quay was not");
            draft.put("tags", List.of("harbour"));
            draft.put("parties", List.of(Map.of("partyId", party, "role", "SUBJECT")));
            Sentences.aClaim(draft);
        }
        CountedWords.of(database, count);
        assertThat(ask(search, Map.of()).getMap("data.publishedClaims")).isEqualTo(before);
    }

    @Test
    void byIdOfAnything() {
        List<String> ids = new ArrayList<>(planted.hidden());
        planted.hidden().forEach(id -> ids.add("pub_" + id.substring(4)));
        for (String id : ids) {
            JsonPath found = ask("""
                    query($id: ID!) { node(id: $id) { __typename } publishedClaim(id: $id) { __typename }
                      first: publishedClaim(id: $id, version: 1) { __typename }
                      then: publishedClaim(id: $id, asOf: "2099-01-01T00:00:00Z") { __typename } }
                    """, Map.of("id", id));
            assertThat(found.<String, Object>getMap("data").values()).as(id).containsOnlyNulls();
        }
    }

    @Test
    void byAnEarlierOrLaterVersion() {
        for (ClaimInPrint claim : List.of(planted.published(), planted.withdrawn())) {
            for (String version : List.of(
                    "",
                    ", version: 1",
                    ", version: 2",
                    ", version: 3",
                    ", asOf: \"2099-01-01T00:00:00Z\"",
                    ", asOf: \"2020-01-01T00:00:00Z\"")) {
                ask("""
                        query($id: ID!) { publishedClaim(id: $id%s) { __typename %s
                          ... on WithdrawnClaim { id version notice firstPublishedAt withdrawnAt } } }
                        """.formatted(version, WholeClaim.SELECTION), Map.of("id", claim.publicId()));
            }
        }
    }

    /** Between its publishing and its withdrawal, readers saw the text; now they do not. */
    @Test
    void byTheMomentBeforeAWithdrawal() {
        String published =
                planted.withdrawn().read("publications { publishedAt }").getString("publications[0].publishedAt");
        JsonPath seen =
                ask("""
                query($id: ID!) { publishedClaim(id: $id, asOf: "%s") { ... on WithdrawnClaim { notice } } }
                """.formatted(published), Map.of("id", planted.withdrawn().publicId()));
        assertThat(seen.getString("data.publishedClaim.notice")).isEqualTo("It was a bus.");
    }

    @Test
    void byWhatHangsTogether() {
        JsonPath seen = ask("""
                query($id: ID!) { publishedClaim(id: $id) { ... on PublishedClaim { relatedClaims { kind claim { id } } } } }
                """, Map.of("id", planted.published().publicId()));
        assertThat(seen.getList("data.publishedClaim.relatedClaims")).isEmpty();
    }

    @Test
    void byAnError() {
        for (String document : List.of(
                "{ claims(filter: {text: \"quay\"}) { nodes { statement } } }",
                "{ claim(id: \"" + planted.published().id() + "\") { statement preview { digest } } }",
                "{ journal { nodes { by { name } } } }",
                "{ redactions { nodes { reason } } }",
                "{ publishedClaims { nodes { publishedBy } } }",
                "{ publishedClaim(id: \"" + planted.published().id() + "\") { ... on Claim { statement } } }")) {
            JsonPath refused = ask(document, Map.of());
            assertThat(refused.getList("errors")).as(document).isNotEmpty();
        }
    }

    @Test
    void byAnExport() throws IOException {
        String set = aSet("PUBLISHED", true);
        Map<String, String> files = new HashMap<>(ExportedTexts.live());
        files.putAll(ExportedTexts.frozen(planted.as("editor"), nobody, set));
        files.put("feed.atom", given().get("/export/sets/" + set + "/feed.atom").asString());

        files.forEach(Rule03NothingUnpublishedLeavesTest::assertClean);
        assertThat(files).hasSize(3 + 2 + 5 + 2 + 1);
        String publicId = planted.published().publicId();
        String uuid = publicId.substring(4, 12) + "-" + publicId.substring(12, 16);
        files.forEach((name, text) -> {
            if (tells(name)) {
                assertThat(text).as(name).containsAnyOf(publicId, uuid);
                assertThat(text)
                        .as(name)
                        .doesNotContain("Bearer", planted.withdrawn().publicId());
            }
        });
    }

    /** What the desk checked an editor may take away, but for what was agreed with its sources (rule 4). */
    @Test
    void byAnExportOfWhatIsChecked() throws IOException {
        Caller edith = Caller.edith();
        ExportedTexts.frozen(edith, edith, aSet("VERIFIED", false)).forEach((name, text) -> {
            assertThat(text).as(name).doesNotContain(planted.mark(), planted.realName());
            if (tells(name)) {
                assertThat(text).as(name).contains(planted.checked().publicId());
            }
        });
    }

    /** A manifest names no claim, and the only article of a planted one is not public. */
    private static boolean tells(String file) {
        return !file.startsWith("manifest") && !file.equals("appearances.csv");
    }

    private static String aSet(String scope, boolean isPublic) {
        return planted.as("editor")
                .succeed(
                        "recordClaimSet",
                        Map.of(
                                "name",
                                Sentences.unique("The harbour"),
                                "scope",
                                scope,
                                "public",
                                isPublic,
                                "filter",
                                Map.of("tag", List.of("harbour"))),
                        "claimSet { id }")
                .getString("claimSet.id");
    }

    @Test
    void byALiveEvent() {
        try (SocketClient client = SocketClient.as(nobody, endpoint)) {
            client.subscribe("1", "subscription { claimPublished { change id claim { statement } } }");
            assertThat(client.poll(Duration.ofSeconds(1))).isNull();
            planted.unpublished().reworded(planted.mark() + " again");
            planted.published().reworded(planted.mark() + " once more");
            ClaimInPrint other = ClaimInPrint.published();

            String heard = client.next();
            while (!heard.contains(other.publicId())) {
                assertClean("an event", heard);
                heard = client.next();
            }
            assertClean("an event", heard);
        }
    }

    @Test
    void byAnotherSubscription() {
        try (SocketClient client = SocketClient.as(nobody, endpoint)) {
            client.subscribe("1", "subscription { deskEvents { action } }");
            assertThat(client.next()).contains("UNAUTHENTICATED");
        }
    }

    /** What the desk knows is there: a test that looks for something it never planted would prove nothing. */
    @Test
    void butTheDeskFindsAllOfIt() {
        Caller rita = Caller.rita();
        assertThat(rita.ask(
                                "query($t: String!) { claims(filter: {text: $t}) { totalCount } }",
                                Map.of("t", planted.mark()))
                        .getInt("claims.totalCount"))
                .isGreaterThanOrEqualTo(3);
        assertThat(planted.published()
                        .read("attributions { hops { groundRule } } evidence { title } appearances { id }")
                        .prettify())
                .contains("OFF_RECORD", "DEEP_BACKGROUND", planted.mark(), "app_");
    }
}
