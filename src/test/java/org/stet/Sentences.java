package org.stet;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What tests begin with, said in a sentence each. Names are unique, because all tests share one desk. */
public final class Sentences {

    private static final Caller rita = Caller.rita();

    private Sentences() {}

    /** The name with something behind it that no other test has. */
    public static String unique(String name) {
        return name + " " + UUID.randomUUID();
    }

    /** An id that looks right and names nothing, by the mark of its type, such as {@code clm}. */
    public static String unknownId(String mark) {
        return mark + "_" + UUID.randomUUID().toString().replace("-", "");
    }

    /** The id of a new party. */
    public static String aParty(String kind, String name) {
        return rita.succeed("recordParty", Map.of("kind", kind, "name", name), "party { id }")
                .getString("party.id");
    }

    /** A new article of this text. */
    public static RecordedArticle anArticle(String text) {
        return anArticle(Map.of("text", text));
    }

    /** A new article of this input. */
    public static RecordedArticle anArticle(Map<String, ?> input) {
        JsonPath payload = rita.succeed("recordArticle", input, "article { id latestVersion { id } }");
        return new RecordedArticle(payload.getString("article.id"), payload.getString("article.latestVersion.id"));
    }

    /** An article and the first version of its text, by their ids. */
    public record RecordedArticle(String id, String versionId) {

        /** The passage that consists of these words, as an input. */
        public Map<String, Object> passage(String exact) {
            return Map.of("articleVersionId", versionId, "exact", exact);
        }
    }

    /** The id of a new claim that nobody is accused in and that appears nowhere. */
    public static String aClaim() {
        return aClaim(claim());
    }

    /** The id of a new claim of this input. */
    public static String aClaim(Map<String, ?> input) {
        return rita.succeed("recordClaim", input, "claim { id }").getString("claim.id");
    }

    /** The input for a claim that says the least possible; add to it. */
    public static Map<String, Object> claim() {
        return new HashMap<>(Map.of(
                "statement", unique("The ferry can carry 35 lorries"), "checkability", "CHECKABLE", "language", "en"));
    }

    /** The input for a claim that accuses a party. */
    public static Map<String, Object> anAccusationOf(String partyId) {
        Map<String, Object> claim = claim();
        claim.put("parties", List.of(Map.of("partyId", partyId, "role", "ACCUSED")));
        return claim;
    }

    /** The id of a new attribution: the claim goes back to this party, which we heard ourselves. */
    public static String anAttribution(String claimId, String partyId) {
        Map<String, Object> originator =
                Map.of("kind", "NAMED", "partyId", partyId, "role", "ORIGINATOR", "groundRule", "ON_RECORD");
        return rita.succeed(
                        "recordAttribution",
                        Map.of("claimId", claimId, "hops", List.of(originator)),
                        "attribution { id }")
                .getString("attribution.id");
    }
}
