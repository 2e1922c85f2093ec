package org.stet.matching.takeover;

import java.util.Map;
import org.stet.Caller;
import org.stet.review.ClaimUnderCheck;

/** A new claim that Rita confirmed to repeat another one. */
record Takeover(ClaimUnderCheck claim, String from) {

    static Takeover of(String from) {
        return confirmed(ClaimUnderCheck.recorded(), from);
    }

    static Takeover confirmed(ClaimUnderCheck claim, String from) {
        Caller.rita().succeed("confirmMatch", Map.of("claimId", claim.id(), "otherClaimId", from), "");
        return new Takeover(claim, from);
    }

    /** The input as things are at that moment. */
    Map<String, Object> input() {
        Map<String, Object> input = claim.approval();
        input.put("fromClaimId", from);
        return input;
    }

    Map<String, Object> input(String field, Object value) {
        Map<String, Object> input = input();
        input.put(field, value);
        return input;
    }

    Takeover by(Caller checker) {
        checker.succeed("takeOverVerdict", input(), "");
        return this;
    }
}
