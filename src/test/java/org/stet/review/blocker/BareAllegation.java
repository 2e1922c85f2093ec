package org.stet.review.blocker;

import static org.stet.Sentences.unique;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.Caller;
import org.stet.Sentences;
import org.stet.review.ClaimUnderCheck;

/** A claim that accuses two companies, neither of which was asked, and has neither source nor evidence. */
record BareAllegation(ClaimUnderCheck claim, String company, String other) {

    static BareAllegation recorded() {
        String company = Sentences.aParty("COMPANY", unique("Meridian Robotics"));
        String other = Sentences.aParty("COMPANY", unique("Halden Freight"));
        Map<String, Object> claim = Sentences.claim();
        claim.put("parties", List.of(accused(company), accused(other)));
        return new BareAllegation(new ClaimUnderCheck(Sentences.aClaim(claim)), company, other);
    }

    private static Map<String, String> accused(String party) {
        return Map.of("partyId", party, "role", "ACCUSED");
    }

    BareAllegation proposedBy(Caller checker) {
        claim.proposedBy(checker);
        return this;
    }

    /** The input for a waiver of a blocker that is about the claim as a whole. */
    Map<String, Object> waiver(String code) {
        return new HashMap<>(Map.of(
                "claimId",
                claim.id(),
                "code",
                code,
                "reason",
                "The court said so in public.",
                "expectedContentVersion",
                claim.contentVersion()));
    }

    /** The input for a waiver of a blocker that is about one company. */
    Map<String, Object> waiver(String code, String companyId) {
        Map<String, Object> input = waiver(code);
        input.put("companyId", companyId);
        return input;
    }

    static String sign(Caller editor, Map<String, Object> waiver) {
        return editor.succeed("waiveBlocker", waiver, "waiver { id }").getString("waiver.id");
    }

    /** The blockers that can be waived, as {@code CODE} or {@code CODE company}. */
    List<String> waivable() {
        List<Map<String, Object>> blockers =
                claim.read("blockers { code waivable company { id } }").getList("claim.blockers");
        return blockers.stream()
                .filter(blocker -> (boolean) blocker.get("waivable"))
                .map(blocker -> blocker.get("code") + company(blocker.get("company")))
                .toList();
    }

    private static String company(Object company) {
        return company == null ? "" : " " + ((Map<?, ?>) company).get("id");
    }
}
