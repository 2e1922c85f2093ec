package org.stet.attribution;

import java.util.HashMap;
import java.util.Map;

/** Hops as a client sends them. */
final class HopInputs {

    private HopInputs() {}

    static Map<String, Object> hop(String kind, String role) {
        return Map.of("kind", kind, "role", role, "groundRule", "ON_RECORD");
    }

    static Map<String, Object> named(String partyId, String role) {
        return with(hop("NAMED", role), Map.of("partyId", partyId));
    }

    static Map<String, Object> familiar(String role) {
        return with(
                hop("UNNAMED", role),
                Map.of(
                        "groundRule", "ON_BACKGROUND",
                        "description", "a person familiar with the matter",
                        "reasonForAnonymity", "the talks are private"));
    }

    static Map<String, Object> with(Map<String, ?> input, Map<String, ?> more) {
        Map<String, Object> whole = new HashMap<>(input);
        whole.putAll(more);
        return whole;
    }
}
