package org.stet.review;

import static org.stet.Sentences.unique;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.Caller;
import org.stet.Sentences;

/** A claim on its way through the desk. Each input names the versions as they are at that moment. */
public record ClaimUnderCheck(String id) {

    private static final Caller rita = Caller.rita();

    public static ClaimUnderCheck recorded() {
        return new ClaimUnderCheck(Sentences.aClaim());
    }

    public static ClaimUnderCheck recordedBy(Caller caller) {
        return new ClaimUnderCheck(
                caller.succeed("recordClaim", Sentences.claim(), "claim { id }").getString("claim.id"));
    }

    /** An opinion, a prediction or something too vague. */
    public static ClaimUnderCheck notRatable(String checkability) {
        Map<String, Object> claim = Sentences.claim();
        claim.put("checkability", checkability);
        return new ClaimUnderCheck(Sentences.aClaim(claim));
    }

    public ClaimUnderCheck takenBy(Caller checker) {
        return take(checker, "assignCheck", onCheck());
    }

    public ClaimUnderCheck proposedBy(Caller checker) {
        return take(checker, "proposeVerdict", proposal());
    }

    public ClaimUnderCheck returnedBy(Caller editor) {
        return take(editor, "returnVerdict", onCheck("note", "Say by how much."));
    }

    public ClaimUnderCheck approvedBy(Caller editor) {
        return take(editor, "approveVerdict", approval());
    }

    public ClaimUnderCheck reopenedBy(Caller editor) {
        return take(editor, "reopenClaim", onCheck("reason", "New figures came out."));
    }

    private ClaimUnderCheck take(Caller caller, String mutation, Map<String, Object> input) {
        caller.succeed(mutation, input, "check { id }");
        return this;
    }

    /** Somebody changes what the claim says. */
    public ClaimUnderCheck changedBy(Caller caller) {
        Map<String, Object> words = Sentences.claim();
        words.put("claimId", id);
        words.put("expectedVersion", read("version").getInt("claim.version"));
        words.put("checkability", read("checkability").getString("claim.checkability"));
        caller.succeed("reviseClaim", words, "claim { id }");
        return this;
    }

    /** An input with the claim and the version of its check, which is left out when it has none. */
    public Map<String, Object> onCheck() {
        Map<String, Object> input = new HashMap<>(Map.of("claimId", id));
        Integer version = read("check { version }").get("claim.check.version");
        if (version != null) {
            input.put("expectedVersion", version);
        }
        return input;
    }

    public Map<String, Object> onCheck(String field, Object value) {
        Map<String, Object> input = onCheck();
        input.put(field, value);
        return input;
    }

    public Map<String, Object> proposal() {
        Map<String, Object> input = approval();
        boolean ratable = List.of("CHECKABLE", "PARTLY_CHECKABLE")
                .contains(read("checkability").getString("claim.checkability"));
        if (ratable) {
            input.put("rating", "Mostly false");
        }
        input.put("rationale", unique("The harbour's own register says 27."));
        return input;
    }

    public Map<String, Object> approval() {
        return onCheck("expectedContentVersion", contentVersion());
    }

    public int contentVersion() {
        return read("contentVersion").getInt("claim.contentVersion");
    }

    public String status() {
        return read("verificationStatus").getString("claim.verificationStatus");
    }

    /** What a selection on the claim answers, under {@code claim}. */
    public JsonPath read(String selection) {
        return rita.ask("query($id: ID!) { claim(id: $id) { " + selection + " } }", Map.of("id", id));
    }
}
