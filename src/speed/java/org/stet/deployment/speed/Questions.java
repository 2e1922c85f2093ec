package org.stet.deployment.speed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import org.stet.deployment.speed.Question.Floor;
import org.stet.graphql.Cursor;
import org.stet.graphql.NodeType;

/** What readers and the desk ask most, and what they wait for. */
final class Questions {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NEWEST_FIRST = "publishedClaims/PUBLISHED_AT/DESC";
    private static final String[] HOPS = {"ORIGINATOR", "REPORTED_BY"};

    private final Sample sample;
    private final Recorded recorded;
    private final Documents documents = new Documents();
    private final Map<String, String> reader = Map.of("Content-Type", "application/json");
    private final Map<String, String> member;

    /** @param token of a reporter */
    Questions(Sample sample, Recorded recorded, String token) throws IOException {
        this.sample = sample;
        this.recorded = recorded;
        this.member = Map.of("Content-Type", "application/json", "Authorization", "Bearer " + token);
    }

    /** What only reads. */
    List<Question> reading() {
        return List.of(frontPage(), pageFarDown(), claim(), readersClaim(), claimPage(), webClaimPage(), queue());
    }

    static Map<String, Object> frontPageBody() {
        return Map.of("query", Documents.own("front-page.graphql"));
    }

    private Question frontPage() {
        Floor floor = frontPageFloor("infinity", new UUID(-1, -1));
        Request request = Request.post("/graphql", json(frontPageBody()), reader);
        return new Question("front-page", "front page: 20 published claims", any -> request, floor, null);
    }

    private Question pageFarDown() {
        String after = new Cursor(
                        NEWEST_FIRST, sample.last().publishedAt(), sample.last().claim())
                .encode();
        String query = Documents.own("front-page.graphql");
        Request request =
                Request.post("/graphql", json(Map.of("query", query, "variables", Map.of("after", after))), reader);
        Floor floor = frontPageFloor(sample.last().publishedAt(), sample.last().claim());
        return new Question("page-500", "the same list, page 500", any -> request, floor, null);
    }

    private static Floor frontPageFloor(String publishedAt, UUID claim) {
        Object[] after = {publishedAt, claim};
        return new Floor(
                Documents.own("front-page.sql"),
                Documents.own("front-page-documents.sql"),
                any -> after,
                "/data/publishedClaims/nodes");
    }

    private Question claim() {
        Floor floor = new Floor(
                Documents.own("claim.sql"),
                Documents.own("claim-documents.sql"),
                number -> new Object[] {sample.claim(number)},
                "/data/publishedClaim");
        IntFunction<Request> requests = about(Documents.own("claim.graphql"), NodeType.PUBLISHED_CLAIM, reader);
        return new Question("claim", "one published claim, everything in it", requests, floor, this::claimId);
    }

    private Question readersClaim() {
        IntFunction<Request> requests = about(documents.web("PublishedClaim"), NodeType.PUBLISHED_CLAIM, reader);
        return new Question("readers-page", "the reader's page of a claim, as the web app asks", requests, null, null);
    }

    private Question claimPage() {
        IntFunction<Request> requests = about(Documents.own("claim-page.graphql"), NodeType.CLAIM, member);
        return new Question("claim-page", "desk: a claim with its sources", requests, null, this::claimId);
    }

    private Question webClaimPage() {
        IntFunction<Request> requests = about(documents.web("ClaimPage"), NodeType.CLAIM, member);
        return new Question("web-claim-page", "desk: the claim's page, as the web app asks", requests, null, null);
    }

    private Question queue() {
        Map<String, Object> filter =
                Map.of("status", List.of("UNVERIFIED", "IN_CHECK", "AWAITING_APPROVAL", "RETURNED"));
        Map<String, Object> body = Map.of("query", documents.web("QueuePage"), "variables", Map.of("filter", filter));
        Request request = Request.post("/graphql", json(body), member);
        return new Question("queue", "desk: the queue, as the web app asks", any -> request, null, null);
    }

    Question recordClaim() {
        String query = Documents.own("record-claim.graphql");
        return new Question(
                "record-claim",
                "desk: a claim is recorded with two passages",
                number -> mutation(query, Map.of("input", claimInput(number))),
                null,
                null);
    }

    private Map<String, Object> claimInput(int number) {
        return Map.of(
                "statement",
                "The mill stood still for " + UUID.randomUUID(),
                "checkability",
                "CHECKABLE",
                "language",
                "en",
                "tags",
                List.of("economy"),
                "parties",
                List.of(Map.of("partyId", NodeType.PARTY.id(sample.party(number)), "role", "ACCUSED")),
                "passages",
                List.of(passage(2 * number), passage(2 * number + 1)));
    }

    private Map<String, Object> passage(int number) {
        Sample.Place place = sample.passage(number);
        return Map.of(
                "articleVersionId",
                NodeType.ARTICLE_VERSION.id(place.version()),
                "exact",
                place.exact(),
                "start",
                place.start());
    }

    /** Of claims that were recorded before, in this run. */
    Question recordAttributions() throws SQLException {
        String query = Documents.own("record-attributions.graphql");
        List<UUID> claims = recorded.claims();
        return new Question(
                "record-attributions",
                "desk: three attributions are recorded, one after the other",
                number -> mutation(query, attributions(claims.get(number % claims.size()), number)),
                null,
                null);
    }

    private Map<String, Object> attributions(UUID claim, int number) {
        Map<String, Object> inputs = new HashMap<>();
        for (String one : List.of("one", "two", "three")) {
            int beginning = number + inputs.size();
            inputs.put(
                    one,
                    Map.of("claimId", NodeType.CLAIM.id(claim), "hops", List.of(hop(beginning, 0), hop(beginning, 1))));
        }
        return inputs;
    }

    private Map<String, Object> hop(int beginning, int position) {
        return Map.of(
                "kind",
                "NAMED",
                "partyId",
                NodeType.PARTY.id(sample.party(beginning + position)),
                "groundRule",
                "ON_RECORD",
                "role",
                HOPS[position]);
    }

    private Request mutation(String query, Map<String, Object> variables) {
        return Request.post("/graphql", json(Map.of("query", query, "variables", variables)), member);
    }

    private IntFunction<Request> about(String query, NodeType type, Map<String, String> headers) {
        List<Request> requests = sample.claims().stream()
                .map(claim -> Request.post(
                        "/graphql", json(Map.of("query", query, "variables", Map.of("id", type.id(claim)))), headers))
                .toList();
        return number -> requests.get(number % requests.size());
    }

    private String claimId(int number) {
        return sample.claim(number).toString();
    }

    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException mapsAreAlwaysJson) {
            throw new IllegalStateException(mapsAreAlwaysJson);
        }
    }
}
