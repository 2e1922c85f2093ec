package org.stet;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.stet.publication.ClaimInPrint;
import org.stet.review.ClaimUnderCheck;

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

    /** The input for a piece of evidence on the record that supports the claim and can be found; add to it. */
    public static Map<String, Object> evidenceFor(String claimId) {
        return new HashMap<>(Map.of(
                "claimId", claimId,
                "type", "OFFICIAL_RECORD",
                "stance", "SUPPORTS",
                "level", "PRIMARY",
                "groundRule", "ON_RECORD",
                "title", "The ship register",
                "url", "https://register.example/ships/35"));
    }

    /** The id of a new piece of evidence that supports the claim. */
    public static String someEvidence(String claimId) {
        return someEvidence(evidenceFor(claimId));
    }

    /** The id of a new piece of evidence of this input. */
    public static String someEvidence(Map<String, ?> input) {
        return rita.succeed("addEvidence", input, "evidence { id }").getString("evidence.id");
    }

    /** The input for a request to a party whom each of the claims concerns; add to it. */
    public static Map<String, Object> aRequestTo(
            String companyId, Instant sentAt, Instant deadline, String... claimIds) {
        return new HashMap<>(Map.of(
                "companyId",
                companyId,
                "claimIds",
                List.of(claimIds),
                "channel",
                "EMAIL",
                "sentAt",
                sentAt.toString(),
                "deadline",
                deadline.toString(),
                "zone",
                "Europe/Copenhagen"));
    }

    /** The id of a new request that was sent two days ago with a day to answer, and that an attempt shows to be sent. */
    public static String anOverdueRequest(String companyId, String... claimIds) {
        Instant sentAt = Instant.now().minus(Duration.ofDays(2));
        String request = aRequest(aRequestTo(companyId, sentAt, sentAt.plus(Duration.ofDays(1)), claimIds));
        anAttempt(request, sentAt, "SENT");
        return request;
    }

    /** The id of a new request that was sent a day ago and is due in another. */
    public static String anOpenRequest(String companyId, String... claimIds) {
        Instant now = Instant.now();
        return aRequest(aRequestTo(companyId, now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(1)), claimIds));
    }

    /** The id of a new request of this input. */
    public static String aRequest(Map<String, ?> input) {
        return rita.succeed("requestResponse", input, "responseRequest { id }").getString("responseRequest.id");
    }

    /** The id of a new attempt by electronic mail. */
    public static String anAttempt(String requestId, Instant at, String outcome) {
        Map<String, Object> input =
                Map.of("responseRequestId", requestId, "at", at.toString(), "channel", "EMAIL", "outcome", outcome);
        return rita.succeed("logAttempt", input, "attempt { id }").getString("attempt.id");
    }

    /** The input for a response as of today, on the record and to one claim that concerns the party; add to it. */
    public static Map<String, Object> aResponseOf(String companyId, String claimId, String kind) {
        return new HashMap<>(Map.of(
                "companyId",
                companyId,
                "answers",
                List.of(Map.of("claimId", claimId, "kind", kind, "scope", "THIS_CLAIM")),
                "asOf",
                Map.of(
                        "precision",
                        "DAY",
                        "value",
                        LocalDate.now(ZoneOffset.UTC).toString()),
                "groundRule",
                "ON_RECORD",
                "form",
                "STATEMENT"));
    }

    /** The id of the only response of this input. */
    public static String aResponse(Map<String, ?> input) {
        return rita.succeed("recordCompanyResponse", input, "companyResponses { id }")
                .getString("companyResponses[0].id");
    }

    /** The id of a new claim with a source and evidence whose verdict a second pair of eyes approved. */
    public static String anApprovedClaim() {
        String claim = aClaim();
        anAttribution(claim, aParty("NEWS_OUTLET", unique("The Ledger")));
        someEvidence(claim);
        return new ClaimUnderCheck(claim)
                .proposedBy(Caller.chen())
                .approvedBy(Caller.edith())
                .id();
    }

    /** The id of a new claim that readers see. */
    public static String aPublishedClaim() {
        return ClaimInPrint.published().id();
    }
}
