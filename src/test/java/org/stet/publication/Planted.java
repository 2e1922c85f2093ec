package org.stet.publication;

import static org.stet.Sentences.aParty;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.stet.Caller;
import org.stet.Issuer;
import org.stet.Sentences;
import org.stet.Sentences.RecordedArticle;

/**
 * A desk full of what nobody outside may learn: every text of it holds one mark, and every id is noted.
 *
 * @param mark a word that stands nowhere else
 * @param realName the name behind an unnamed source, which the desk itself keeps out of every other text
 * @param checked is approved and not published: what it says an editor may export, and nothing that is planted in it
 * @param hidden the ids of what no reader may see
 * @param parties those of the parties that no document shows
 */
record Planted(
        String mark,
        String realName,
        ClaimInPrint published,
        ClaimInPrint unpublished,
        ClaimInPrint withdrawn,
        ClaimInPrint checked,
        List<String> hidden,
        List<String> parties) {

    private static final String FIRST_WORDS = "The quay was repaired";

    static Planted everywhere() {
        String mark = "qv" + UUID.randomUUID().toString().replace("-", "");
        Planted planted = new Planted(
                mark,
                "Vera" + mark.substring(2),
                new ClaimInPrint(Sentences.aClaim(claimIn(mark, FIRST_WORDS))),
                new ClaimInPrint(Sentences.aClaim(claimIn(mark, mark))),
                new ClaimInPrint(Sentences.aClaim(claimIn(mark, mark))),
                new ClaimInPrint(Sentences.aClaim(claimIn(mark, FIRST_WORDS))),
                new ArrayList<>(),
                new ArrayList<>());
        planted.sow();
        return planted;
    }

    /** Members have the mark in their names. */
    Caller as(String role) {
        String name = mark + "-" + role;
        return new Caller(name, role, Issuer.token(name, role));
    }

    private String hide(String id) {
        hidden.add(id);
        return id;
    }

    private String aHiddenParty(String kind) {
        String party = hide(aParty(kind, mark + " " + kind));
        parties.add(party);
        return party;
    }

    private static Map<String, Object> claimIn(String mark, String statement) {
        Map<String, Object> claim = Sentences.claim();
        claim.put("statement", statement + " " + UUID.randomUUID());
        claim.put("tags", List.of(statement.equals(mark) ? mark : "harbour"));
        String company = aParty("COMPANY", "Lighthouse " + UUID.randomUUID());
        claim.put("parties", List.of(Map.of("partyId", company, "role", "SUBJECT")));
        return claim;
    }

    private void sow() {
        String accused = aParty("COMPANY", "Meridian " + UUID.randomUUID());
        Caller reporter = as("reporter");
        for (ClaimInPrint claim : List.of(published, checked)) {
            inTheSourcesOf(claim, reporter);
            inTheEvidenceOf(claim, reporter);
            inTheResponsesTo(claim, reporter);
            inAnArticleThatIsNotPublicOf(claim, reporter);
        }
        hide(checked.approve().id());
        inWhatNobodyPublished(accused, reporter);
        print(published);
        print(withdrawn);
        as("editor").succeed("withdrawPublication", withdrawn.withdrawing("It was a bus."), "");
        inWhatCameAfter(reporter);
    }

    private void inTheSourcesOf(ClaimInPrint claim, Caller reporter) {
        Map<String, Object> outlet = ClaimInPrint.named(aParty("NEWS_OUTLET", "Courier " + UUID.randomUUID()));
        Map<String, Object> background = new HashMap<>(Map.of(
                "kind", "UNNAMED",
                "role", "ORIGINATOR",
                "groundRule", "ON_BACKGROUND",
                "description", "a docker",
                "reasonForAnonymity", "he fears for his work",
                "realName", realName,
                "cue", mark,
                "locator", mark,
                "url", "https://docker.example/" + mark));
        Map<String, Object> deep = secret("DEEP_BACKGROUND");
        Map<String, Object> off = secret("OFF_RECORD");
        for (Map<String, Object> hop : List.of(outlet, background, deep, off)) {
            Map<String, Object> input = Map.of("claimId", claim.id(), "hops", List.of(hop));
            hide(reporter.succeed("recordAttribution", input, "attribution { id }")
                    .getString("attribution.id"));
        }
    }

    private Map<String, Object> secret(String groundRule) {
        Map<String, Object> hop = new HashMap<>(ClaimInPrint.named(aHiddenParty("PERSON")));
        hop.put("groundRule", groundRule);
        hop.put("description", mark);
        hop.put("cue", mark);
        hop.put("locator", mark);
        hop.put("url", "https://docker.example/" + mark);
        return hop;
    }

    private void inTheEvidenceOf(ClaimInPrint claim, Caller reporter) {
        Sentences.someEvidence(claim.id());
        for (String groundRule : List.of("OFF_RECORD", "DEEP_BACKGROUND")) {
            Map<String, Object> evidence = Sentences.evidenceFor(claim.id());
            evidence.put("groundRule", groundRule);
            evidence.put("title", mark);
            evidence.put("excerpt", mark);
            evidence.put("locator", mark);
            evidence.put("url", "https://register.example/" + mark);
            evidence.put("description", groundRule.equals("OFF_RECORD") ? mark : "A list of ships");
            hide(reporter.succeed("addEvidence", evidence, "evidence { id }").getString("evidence.id"));
        }
    }

    /** Of the one on background, what the desk prints of it may be told. */
    private void inTheResponsesTo(ClaimInPrint claim, Caller reporter) {
        String company = claim.read("parties { party { id } }").getString("parties[0].party.id");
        for (String groundRule : List.of("ON_BACKGROUND", "OFF_RECORD")) {
            boolean background = groundRule.equals("ON_BACKGROUND");
            Map<String, Object> response = Sentences.aResponseOf(company, claim.id(), "DENIED");
            response.put(
                    "answers",
                    List.of(Map.of(
                            "claimId",
                            claim.id(),
                            "kind",
                            "DENIED",
                            "scope",
                            "THIS_CLAIM",
                            "statement",
                            mark,
                            "shortForm",
                            background ? "A company denies it." : mark)));
            response.put("groundRule", groundRule);
            response.put("statement", mark);
            response.put("translation", mark);
            response.put("url", "https://company.example/" + mark);
            response.put("reasonForAnonymity", background ? "it speaks through its lawyers alone" : null);
            hide(reporter.succeed("recordCompanyResponse", response, "companyResponses { id }")
                    .getString("companyResponses[0].id"));
        }
    }

    private void inAnArticleThatIsNotPublicOf(ClaimInPrint claim, Caller reporter) {
        RecordedArticle article = Sentences.anArticle(Map.of(
                "text",
                mark + " says the quay was repaired.",
                "headline",
                mark,
                "url",
                "https://" + mark + ".example/",
                "outletId",
                aHiddenParty("NEWS_OUTLET"),
                "public",
                false));
        hide(article.id());
        hide(article.versionId());
        Map<String, Object> input = Map.of("claimId", claim.id(), "passage", article.passage("the quay was repaired"));
        hide(reporter.succeed("addAppearance", input, "appearance { id }").getString("appearance.id"));
    }

    private void inWhatNobodyPublished(String accused, Caller reporter) {
        hide(unpublished.id());
        String discarded = hide(Sentences.aClaim(claimIn(mark, mark)));
        reporter.succeed("discardClaim", Map.of("claimId", discarded, "expectedVersion", 0, "reason", mark), "");
        Map<String, Object> accusation = claimIn(mark, mark);
        accusation.put("parties", List.of(Map.of("partyId", accused, "role", "ACCUSED")));
        String asked = hide(Sentences.aClaim(accusation));
        Instant now = Instant.now();
        hide(Sentences.aRequest(Sentences.aRequestTo(accused, now, now.plus(Duration.ofDays(2)), asked)));
        for (String to : List.of(unpublished.id(), asked)) {
            Map<String, Object> relation =
                    Map.of("kind", "SAME_PATTERN_AS", "fromClaimId", published.id(), "toClaimId", to, "note", mark);
            hide(reporter.succeed("relateClaims", relation, "claimRelation { id }")
                    .getString("claimRelation.id"));
        }
    }

    private void print(ClaimInPrint claim) {
        if (claim.equals(withdrawn)) {
            Sentences.anAttribution(claim.id(), aParty("NEWS_OUTLET", "Courier " + UUID.randomUUID()));
            Sentences.someEvidence(claim.id());
        }
        hide(claim.approve().read("check { id }").getString("check.id"));
        as("editor").succeed("publishClaim", claim.publishing(), "publication { version }");
    }

    /** A pending revision of the published claim, and a second version of it that is only proposed. */
    private void inWhatCameAfter(Caller reporter) {
        published.reworded(mark + " is what the next version will say");
        Map<String, Object> evidence = Sentences.evidenceFor(published.id());
        evidence.put("title", mark);
        hide(reporter.succeed("addEvidence", evidence, "evidence { id }").getString("evidence.id"));
        Map<String, Object> redaction =
                Map.of("claimId", withdrawn.id(), "version", 1, "reason", mark + " has sued us");
        hide(as("editor").succeed("redact", redaction, "redaction { id }").getString("redaction.id"));
    }
}
