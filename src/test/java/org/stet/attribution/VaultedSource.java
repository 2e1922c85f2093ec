package org.stet.attribution;

import static org.stet.Sentences.aClaim;
import static org.stet.attribution.HopInputs.familiar;
import static org.stet.attribution.HopInputs.with;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.stet.Caller;
import org.stet.DeskTest;

/** A claim whose only source is unnamed, with a name in the vault that occurs nowhere else. */
abstract class VaultedSource implements DeskTest {

    static final Caller rita = Caller.rita();
    static final String SELECTION = "attribution { id version hops { id label nameKept } }";

    String name;
    String claim;
    String attribution;
    String hop;

    @BeforeEach
    void ritaRecordsASource() {
        name = "Quill" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "feather";
        claim = aClaim();
        JsonPath payload = rita.succeed(
                "recordAttribution",
                Map.of("claimId", claim, "hops", List.of(with(familiar("ORIGINATOR"), Map.of("realName", name)))),
                SELECTION);
        attribution = payload.getString("attribution.id");
        hop = payload.getString("attribution.hops[0].id");
    }

    static Map<String, Object> reveal(String hopId, String reason) {
        return Map.of("hopId", hopId, "reason", reason);
    }

    static String revealed(Caller caller, String hopId) {
        return caller.succeed("revealSource", reveal(hopId, "to call back"), "source { hopId name }")
                .getString("source.name");
    }

    Map<String, Object> revision(int expectedVersion, Map<?, ?>... hops) {
        return Map.of("attributionId", attribution, "expectedVersion", expectedVersion, "hops", List.of(hops));
    }

    Map<String, Object> carriedOn() {
        return with(familiar("ORIGINATOR"), Map.of("hopId", hop));
    }
}
