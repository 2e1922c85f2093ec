package org.stet.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.evidenceFor;
import static org.stet.Sentences.someEvidence;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.graphql.NodeType;

/** What the rooms above learn of a claim's evidence. */
@QuarkusTest
class EvidenceServiceTest implements DeskTest {

    private final EvidenceService evidence;

    EvidenceServiceTest(EvidenceService evidence) {
        this.evidence = evidence;
    }

    private static UUID uuid(String claim) {
        return NodeType.CLAIM.uuid(claim).orElseThrow();
    }

    private static String withoutUrl(String claim, Map<String, ?> more) {
        Map<String, Object> input = evidenceFor(claim);
        input.remove("url");
        input.putAll(more);
        return someEvidence(input);
    }

    @Test
    void evidenceIsLackingWithoutAddressHashAndLocator() {
        String claim = aClaim();
        someEvidence(claim);
        withoutUrl(claim, Map.of("locator", "page 3"));
        withoutUrl(claim, Map.of("sha256", "ab".repeat(32)));
        withoutUrl(claim, Map.of("excerpt", "no place is given", "archiveUrl", "https://archive.example/1"));
        String found = aClaim();
        someEvidence(found);

        assertThat(evidence.lacking(List.of(uuid(claim), uuid(found)))).containsEntry(uuid(claim), 1);
        assertThat(evidence.lacking(List.of(uuid(found)))).containsEntry(uuid(found), 0);
    }

    @Test
    void whatReadersWouldNotSeeIsNotCounted() {
        String claim = aClaim();
        someEvidence(claim);
        withoutUrl(claim, Map.of("groundRule", "OFF_RECORD"));
        String removed = someEvidence(claim);
        Caller.rita()
                .succeed(
                        "removeEvidence",
                        Map.of("evidenceId", removed, "expectedVersion", 0, "reason", "recorded twice"),
                        "");

        assertThat(evidence.counts(List.of(uuid(claim)))).containsEntry(uuid(claim), 1);
        assertThat(evidence.publishable(List.of(uuid(claim))).get(uuid(claim)))
                .extracting(PublishedEvidence::title)
                .containsExactly("The ship register");
        assertThat(evidence.ofClaims(List.of(uuid(claim))).get(uuid(claim))).hasSize(2);
        assertThat(evidence.counts(List.of(uuid(aClaim())))).isEmpty();
    }
}
