package org.stet.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aParty;
import static org.stet.Sentences.someEvidence;
import static org.stet.Sentences.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences;
import org.stet.publication.reader.WholeClaim;

@QuarkusTest
class Rule04GroundRulesBindWhatIsPublishedTest implements DeskTest {

    private static final Caller rita = Caller.rita();

    private ClaimInPrint claim;
    private String company;

    @BeforeEach
    void aClaimWithEvidence() {
        company = aParty("COMPANY", unique("Meridian"));
        Map<String, Object> input = Sentences.claim();
        input.put("parties", List.of(Map.of("partyId", company, "role", "SUBJECT")));
        claim = new ClaimInPrint(Sentences.aClaim(input));
        someEvidence(claim.id());
    }

    private void attribute(Map<?, ?>... hops) {
        rita.succeed("recordAttribution", Map.of("claimId", claim.id(), "hops", List.of(hops)), "attribution { id }");
    }

    private static Map<String, Object> source(String partyId, String role, String groundRule) {
        return Map.of("kind", "NAMED", "role", role, "groundRule", groundRule, "partyId", partyId);
    }

    private JsonPath published() {
        return claim.approve().publish().asked(WholeClaim.SELECTION);
    }

    private static List<String> found(Map<String, ?> filter) {
        return Caller.nobody()
                .ask(
                        "query($f: PublishedClaimFilter) { publishedClaims(filter: $f) { nodes { id } } }",
                        Map.of("f", filter))
                .getList("publishedClaims.nodes.id");
    }

    @Test
    void onTheRecordAllLeaves() {
        String ann = aParty("PERSON", unique("Ann"));
        attribute(source(ann, "ORIGINATOR", "ON_RECORD"));

        JsonPath seen = published();
        assertThat(seen.getString("attributions[0].hops[0].party.id")).isEqualTo(ann);
        assertThat(seen.getString("claimReviewJsonLd")).contains("\"author\":{\"@type\":\"Person\"");
        assertThat(found(Map.of("source", List.of(ann)))).containsExactly(claim.publicId());
    }

    @Test
    void onBackgroundTheAgreedDescriptionLeavesWithItsReason() {
        attribute(Map.of(
                "kind", "UNNAMED",
                "role", "ORIGINATOR",
                "groundRule", "ON_BACKGROUND",
                "description", "a docker",
                "reasonForAnonymity", "he fears for his work"));
        attribute(source(aParty("NEWS_OUTLET", unique("Courier")), "ORIGINATOR", "ON_RECORD"));

        JsonPath seen = published();
        assertThat(seen.getString("attributions[0].hops[0].party")).isNull();
        assertThat(seen.getString("attributions[0].hops[0].label")).isEqualTo("a docker");
        assertThat(seen.getString("attributions[0].hops[0].reasonForAnonymity")).isEqualTo("he fears for his work");
        assertThat(seen.getInt("independentOriginCount")).isEqualTo(2);
        assertThat(JsonPath.from(seen.getString("claimReviewJsonLd")).getString("itemReviewed.author.name"))
                .startsWith("Courier");
    }

    @Test
    void onDeepBackgroundItLeavesWithoutItsSource() {
        String name = unique("Ann");
        String ann = aParty("PERSON", name);
        attribute(
                source(ann, "ORIGINATOR", "DEEP_BACKGROUND"),
                source(aParty("NEWS_OUTLET", unique("Courier")), "REPORTED_BY", "ON_RECORD"));
        attribute(source(aParty("PERSON", unique("Bo")), "ORIGINATOR", "ON_RECORD"));

        JsonPath seen = published();
        assertThat(seen.getList("attributions")).hasSize(2);
        assertThat(seen.prettify()).doesNotContain(name, ann);
        assertThat(found(Map.of("source", List.of(ann)))).isEmpty();
        assertThat(found(Map.of("text", "\"" + name + "\""))).isEmpty();
    }

    @Test
    void offTheRecordNothingLeavesAndNothingCounts() {
        String name = unique("Ann");
        attribute(source(aParty("PERSON", name), "ORIGINATOR", "OFF_RECORD"));
        attribute(source(aParty("NEWS_OUTLET", unique("Courier")), "ORIGINATOR", "ON_RECORD"));

        JsonPath seen = published();
        assertThat(seen.prettify()).doesNotContain(name);
        assertThat(seen.getList("attributions")).hasSize(1);
        assertThat(seen.getInt("independentOriginCount")).isEqualTo(1);
        assertThat(claim.read("independentOriginCount").getInt("independentOriginCount"))
                .isEqualTo(2);
    }

    @Test
    void anAnswerOffTheRecordNeitherShowsNorIsFound() {
        attribute(source(aParty("NEWS_OUTLET", unique("Courier")), "ORIGINATOR", "ON_RECORD"));
        Map<String, Object> response = Sentences.aResponseOf(company, claim.id(), "CONFIRMED");
        response.put("groundRule", "OFF_RECORD");
        Sentences.aResponse(response);

        assertThat(published().getList("companyResponses")).isEmpty();
        assertThat(found(Map.of("party", List.of(company), "responseKind", List.of("CONFIRMED"))))
                .isEmpty();
    }

    @Test
    void evidenceLeavesAsItsRuleAllows() {
        attribute(source(aParty("NEWS_OUTLET", unique("Courier")), "ORIGINATOR", "ON_RECORD"));
        Map<String, Object> deep = new HashMap<>(Sentences.evidenceFor(claim.id()));
        deep.put("groundRule", "DEEP_BACKGROUND");
        deep.put("title", "A list that somebody left on a desk");
        deep.put("description", "A list of ships");
        someEvidence(deep);
        Map<String, Object> off = new HashMap<>(Sentences.evidenceFor(claim.id()));
        off.put("groundRule", "OFF_RECORD");
        someEvidence(off);

        JsonPath seen = published();
        assertThat(seen.getList("evidence")).hasSize(2);
        assertThat(seen.getMap("evidence[1]"))
                .containsEntry("description", "A list of ships")
                .containsEntry("title", null)
                .containsEntry("url", null);
    }

    @Test
    void thePreviewShowsNoMoreThanReadersWouldSee() {
        String name = unique("Ann");
        attribute(source(aParty("PERSON", name), "ORIGINATOR", "OFF_RECORD"));
        attribute(source(aParty("NEWS_OUTLET", unique("Courier")), "ORIGINATOR", "ON_RECORD"));

        assertThat(claim.read("preview { claim { independentOriginCount attributions { sentence } } }")
                        .prettify())
                .doesNotContain(name)
                .contains("\"independentOriginCount\": 1");
    }
}
