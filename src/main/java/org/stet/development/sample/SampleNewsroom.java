package org.stet.development.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** What the people of the sample desk do, in the desk's verbs. */
final class SampleNewsroom {

    final SamplePerson rita;
    final SamplePerson chen;
    final SamplePerson edith;
    private final Instant now;

    SampleNewsroom(DeskClient desk, Instant now, boolean again) {
        AtomicInteger steps = new AtomicInteger();
        this.rita = new SamplePerson("rita", desk, steps, again);
        this.chen = new SamplePerson("chen", desk, steps, again);
        this.edith = new SamplePerson("edith", desk, steps, again);
        this.now = now;
    }

    Instant ago(Duration time) {
        return now.minus(time);
    }

    Instant ahead(Duration time) {
        return now.plus(time);
    }

    String party(String kind, String name, String... aliases) {
        return rita.create(
                        "recordParty", Map.of("kind", kind, "name", name, "aliases", List.of(aliases)), "party { id }")
                .at("/party/id")
                .textValue();
    }

    SampleArticle article(String file, String headline, String outlet, String byline, String publishedOn) {
        Map<String, Object> input = new HashMap<>();
        input.put("text", SampleStory.text(file));
        input.put("headline", headline);
        input.put("outletId", outlet);
        input.put("bylines", List.of(byline));
        input.put("url", "https://" + file + ".example/");
        input.put("language", "en");
        input.put("published", Map.of("value", publishedOn, "precision", "DAY"));
        input.put("public", true);
        JsonNode payload = rita.create("recordArticle", input, "article { id latestVersion { id } }");
        return new SampleArticle(
                payload.at("/article/id").textValue(),
                payload.at("/article/latestVersion/id").textValue());
    }

    /** @param quotes where it appears, each a quote that occurs once, or one with its prefix before a bar */
    String claim(
            SampleArticle article,
            String statement,
            String checkability,
            Map<String, String> parties,
            String... quotes) {
        Map<String, Object> input = words(statement, checkability, parties);
        input.put("passages", article.passages(quotes));
        return rita.create("recordClaim", input, "claim { id }").at("/claim/id").textValue();
    }

    /** One that the desk heard elsewhere than in an article. */
    String claim(String statement, String checkability, Map<String, String> parties) {
        return rita.create("recordClaim", words(statement, checkability, parties), "claim { id }")
                .at("/claim/id")
                .textValue();
    }

    void limits(String claim, String statement, String limits, Map<String, String> parties) {
        Map<String, Object> input = words(statement, "CHECKABLE", parties);
        input.put("claimId", claim);
        input.put("expectedVersion", version(claim));
        input.put("limits", limits);
        rita.change("reviseClaim", input);
    }

    private static Map<String, Object> words(String statement, String checkability, Map<String, String> parties) {
        Map<String, Object> input = new HashMap<>();
        input.put("statement", statement);
        input.put("checkability", checkability);
        input.put("language", "en");
        input.put(
                "parties",
                parties.entrySet().stream()
                        .map(party -> Map.of("partyId", party.getKey(), "role", party.getValue()))
                        .toList());
        return input;
    }

    void attribute(String claim, SampleChain chain) {
        rita.create("recordAttribution", Map.of("claimId", claim, "hops", chain.hops()), "attribution { id }");
    }

    void relate(String from, String kind, String to, String note) {
        rita.create(
                "relateClaims",
                Map.of("fromClaimId", from, "toClaimId", to, "kind", kind, "note", note),
                "claimRelation { id }");
    }

    void evidence(String claim, String type, String stance, String level, String title, String url) {
        chen.create(
                "addEvidence",
                Map.of(
                        "claimId", claim,
                        "type", type,
                        "stance", stance,
                        "level", level,
                        "groundRule", "ON_RECORD",
                        "title", title,
                        "url", url,
                        "reliability", "B",
                        "credibility", 2),
                "evidence { id }");
    }

    String ask(String company, Instant sentAt, Instant deadline, String... claims) {
        String request = rita.create(
                        "requestResponse",
                        Map.of(
                                "companyId",
                                company,
                                "claimIds",
                                List.of(claims),
                                "channel",
                                "EMAIL",
                                "sentAt",
                                sentAt.toString(),
                                "deadline",
                                deadline.toString(),
                                "zone",
                                "Europe/Copenhagen"),
                        "responseRequest { id }")
                .at("/responseRequest/id")
                .textValue();
        attempt(request, sentAt, "EMAIL", "SENT");
        return request;
    }

    void attempt(String request, Instant at, String channel, String outcome) {
        rita.create(
                "logAttempt",
                Map.of("responseRequestId", request, "at", at.toString(), "channel", channel, "outcome", outcome),
                "attempt { id }");
    }

    void answered(
            String company,
            String request,
            Instant at,
            String kind,
            String statement,
            String shortForm,
            String... claims) {
        List<Map<String, Object>> answers = new ArrayList<>();
        for (String claim : claims) {
            answers.add(Map.of("claimId", claim, "kind", kind, "scope", "THIS_CLAIM", "shortForm", shortForm));
        }
        rita.create(
                "recordCompanyResponse",
                Map.of(
                        "companyId",
                        company,
                        "responseRequestId",
                        request,
                        "answers",
                        answers,
                        "asOf",
                        Map.of("value", at.toString(), "precision", "INSTANT"),
                        "statement",
                        statement,
                        "language",
                        "en",
                        "groundRule",
                        "ON_RECORD",
                        "form",
                        "EMAIL"),
                "companyResponses { id }");
    }

    void reported(String company, SampleArticle article, String day, String kind, String scope, String claim) {
        rita.create(
                "recordCompanyResponse",
                Map.of(
                        "companyId",
                        company,
                        "articleId",
                        article.id(),
                        "answers",
                        List.of(Map.of("claimId", claim, "kind", kind, "scope", scope)),
                        "asOf",
                        Map.of("value", day, "precision", "DAY"),
                        "groundRule",
                        "ON_RECORD",
                        "form",
                        "REPORTED"),
                "companyResponses { id }");
    }

    void take(String claim) {
        chen.change("assignCheck", versions(claim).with("claimId", claim).without("expectedContentVersion"));
    }

    /** @param rating a label of the scale; null for what cannot be rated */
    void propose(String claim, String rating, String rationale) {
        SampleInput input = versions(claim).with("claimId", claim).with("rationale", rationale);
        chen.change("proposeVerdict", rating == null ? input : input.with("rating", rating));
    }

    void proposeWithoutEvidence(String claim, String rating, String rationale, String note) {
        SampleInput input = versions(claim)
                .with("claimId", claim)
                .with("rationale", rationale)
                .with("noEvidenceNote", note);
        chen.change("proposeVerdict", rating == null ? input : input.with("rating", rating));
    }

    void sendBack(String claim, String note) {
        edith.change(
                "returnVerdict",
                versions(claim).with("claimId", claim).with("note", note).without("expectedContentVersion"));
    }

    void approve(String claim) {
        edith.change("approveVerdict", versions(claim).with("claimId", claim));
    }

    void waive(String claim, String code, String company, String reason) {
        SampleInput input = versions(claim)
                .with("claimId", claim)
                .with("code", code)
                .with("reason", reason)
                .without("expectedVersion");
        edith.change("waiveBlocker", company == null ? input : input.with("companyId", company));
    }

    void publish(String claim) {
        edith.change("publishClaim", versions(claim).with("claimId", claim).with("expectedVersion", 0));
    }

    void publishAgain(String claim, int version, String kind, String note) {
        edith.change(
                "publishClaim",
                versions(claim)
                        .with("claimId", claim)
                        .with("expectedVersion", version)
                        .with("correction", Map.of("kind", kind, "note", note)));
    }

    void reopen(String claim, String reason) {
        edith.change(
                "reopenClaim",
                versions(claim).with("claimId", claim).with("reason", reason).without("expectedContentVersion"));
    }

    void discard(String claim, String reason) {
        rita.change("discardClaim", Map.of("claimId", claim, "expectedVersion", version(claim), "reason", reason));
    }

    void correct(String claim, int version, String kind, String note) {
        edith.change(
                "correctPublication", Map.of("claimId", claim, "expectedVersion", version, "kind", kind, "note", note));
    }

    void withdraw(String claim, int version, String notice) {
        edith.change("withdrawPublication", Map.of("claimId", claim, "expectedVersion", version, "notice", notice));
    }

    /** A set of published claims that readers find with its files. */
    void publicSet(String name, String description, Map<String, ?> filter) {
        Map<String, Object> input = Map.of(
                "name", name, "description", description, "scope", "PUBLISHED", "public", true, "filter", filter);
        String set = edith.create("recordClaimSet", input, "claimSet { id }")
                .at("/claimSet/id")
                .textValue();
        edith.create(
                "exportClaimSet",
                Map.of("claimSetId", set, "formats", List.of("NDJSON", "CSV", "CLAIM_REVIEW")),
                "export { id }");
    }

    private int version(String claim) {
        return rita.ask("query($id: ID!) { claim(id: $id) { version } }", Map.of("id", claim))
                .at("/claim/version")
                .intValue();
    }

    private SampleInput versions(String claim) {
        JsonNode read = rita.ask(
                        "query($id: ID!) { claim(id: $id) { contentVersion check { version } } }", Map.of("id", claim))
                .get("claim");
        SampleInput input = new SampleInput()
                .with("expectedContentVersion", read.get("contentVersion").intValue());
        return read.get("check").isNull()
                ? input
                : input.with("expectedVersion", read.at("/check/version").intValue());
    }
}
