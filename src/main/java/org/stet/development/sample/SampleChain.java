package org.stet.development.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An attribution in the making, hop by hop, from the originator down. */
final class SampleChain {

    private final List<Map<String, Object>> hops = new ArrayList<>();

    static SampleChain from(String party, String cue) {
        return new SampleChain().named(party, "ORIGINATOR", cue);
    }

    static SampleChain fromUnnamed(String description, String why, String realName) {
        return new SampleChain()
                .hop(Map.of(
                        "kind", "UNNAMED",
                        "description", description,
                        "reasonForAnonymity", why,
                        "realName", realName,
                        "groundRule", "ON_BACKGROUND",
                        "role", "ORIGINATOR",
                        "mode", "PARAPHRASE"));
    }

    static SampleChain fromUnidentified(String description) {
        return new SampleChain()
                .hop(Map.of(
                        "kind", "UNIDENTIFIED",
                        "description", description,
                        "groundRule", "ON_RECORD",
                        "role", "ORIGINATOR",
                        "mode", "PARAPHRASE"));
    }

    SampleChain spokenFor(String party) {
        return named(party, "SPEAKER_FOR", "said");
    }

    SampleChain reportedBy(String party) {
        return named(party, "REPORTED_BY", "reported");
    }

    SampleChain relayedBy(String party) {
        return named(party, "RELAYED_BY", "citing");
    }

    SampleChain publishedIn(String party) {
        return named(party, "PUBLISHED_IN", "reported");
    }

    private SampleChain named(String party, String role, String cue) {
        return hop(Map.of(
                "kind",
                "NAMED",
                "partyId",
                party,
                "groundRule",
                "ON_RECORD",
                "role",
                role,
                "mode",
                "PARAPHRASE",
                "cue",
                cue));
    }

    private SampleChain hop(Map<String, Object> hop) {
        hops.add(new HashMap<>(hop));
        return this;
    }

    List<Map<String, Object>> hops() {
        return List.copyOf(hops);
    }
}
