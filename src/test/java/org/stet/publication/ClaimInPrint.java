package org.stet.publication;

import static org.stet.Sentences.unique;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.Caller;
import org.stet.Sentences;
import org.stet.review.ClaimUnderCheck;

/** A claim on its way to readers. Each input names the versions as they are at that moment. */
public record ClaimInPrint(String id) {

    private static final Caller rita = Caller.rita();
    private static final Caller chen = Caller.chen();
    private static final Caller edith = Caller.edith();

    /** Recorded with a source and a piece of evidence, and nothing more. */
    public static ClaimInPrint supported(Map<String, ?> input) {
        String id = Sentences.aClaim(input);
        String outlet = Sentences.aParty("NEWS_OUTLET", unique("The Ledger"));
        rita.succeed("recordAttribution", Map.of("claimId", id, "hops", List.of(named(outlet))), "attribution { id }");
        Sentences.someEvidence(id);
        return new ClaimInPrint(id);
    }

    public static Map<String, Object> named(String partyId) {
        return Map.of("kind", "NAMED", "role", "ORIGINATOR", "groundRule", "ON_RECORD", "partyId", partyId);
    }

    public static ClaimInPrint approved() {
        return approved(Sentences.claim());
    }

    public static ClaimInPrint approved(Map<String, ?> input) {
        return supported(input).approve();
    }

    public static ClaimInPrint published() {
        return approved().publish();
    }

    /** Chen proposes what stands now, and Edith approves it. */
    public ClaimInPrint approve() {
        new ClaimUnderCheck(id).proposedBy(chen).approvedBy(edith);
        return this;
    }

    public ClaimInPrint publish() {
        return take("publishClaim", publishing());
    }

    public ClaimInPrint publishAnew(String kind, String note) {
        return take("publishClaim", publishingAnew(kind, note));
    }

    public ClaimInPrint correct(String kind, String note) {
        return take("correctPublication", correcting(kind, note));
    }

    public ClaimInPrint withdraw(String notice) {
        return take("withdrawPublication", withdrawing(notice));
    }

    private ClaimInPrint take(String mutation, Map<String, ?> input) {
        edith.succeed(mutation, input, "publication { version }");
        return this;
    }

    public Map<String, Object> publishing() {
        JsonPath claim = read("contentVersion publication { version }");
        Integer version = claim.get("publication.version");
        return new HashMap<>(Map.of(
                "claimId",
                id,
                "expectedVersion",
                version == null ? 0 : version,
                "expectedContentVersion",
                claim.getInt("contentVersion")));
    }

    public Map<String, Object> publishingAnew(String kind, String note) {
        Map<String, Object> input = publishing();
        input.put("correction", Map.of("kind", kind, "note", note));
        return input;
    }

    public Map<String, Object> correcting(String kind, String note) {
        return new HashMap<>(Map.of("claimId", id, "expectedVersion", version(), "kind", kind, "note", note));
    }

    public Map<String, Object> withdrawing(String notice) {
        return new HashMap<>(Map.of("claimId", id, "expectedVersion", version(), "notice", notice));
    }

    public int version() {
        return read("publication { version }").getInt("publication.version");
    }

    /** What the desk is told about the claim. */
    public JsonPath read(String selection) {
        return rita.ask("query($id: ID!) { claim(id: $id) { " + selection + " } }", Map.of("id", id))
                .setRootPath("data.claim");
    }

    public String publicId() {
        return id.replace("clm_", "pub_");
    }

    /** Somebody changes what the claim says. */
    public ClaimInPrint reworded(String statement) {
        JsonPath now = read("version checkability");
        rita.succeed(
                "reviseClaim",
                Map.of(
                        "claimId",
                        id,
                        "expectedVersion",
                        now.getInt("version"),
                        "statement",
                        statement,
                        "checkability",
                        now.getString("checkability"),
                        "language",
                        "en"),
                "claim { id }");
        return this;
    }

    /** What somebody without login is answered. */
    public JsonPath asked(String selection) {
        return asked(Caller.nobody(), "", selection);
    }

    /** Whether somebody without login is answered anything at all. */
    public boolean isReadable() {
        return asked("").get("__typename") != null;
    }

    /** @param more further arguments, such as {@code , version: 1} */
    public JsonPath asked(Caller caller, String more, String selection) {
        String document = "query($id: ID!) { publishedClaim(id: $id" + more + ") { __typename " + selection + " } }";
        return caller.ask(document, Map.of("id", publicId())).setRootPath("data.publishedClaim");
    }
}
