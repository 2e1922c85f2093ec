package org.stet.development.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.stet.DeskTest;
import org.stet.Issuer;

@QuarkusTest
class SampleStoryTest implements DeskTest {

    private static final Map<String, String> ROLES = Map.of("rita", "reporter", "chen", "checker", "edith", "editor");

    @TestHTTPResource("/graphql")
    URI endpoint;

    @Test
    void hasClaimsInEveryStateAndIsToldTwiceWithoutRepetition() {
        DeskClient desk = new DeskClient(endpoint, user -> Issuer.token(user, ROLES.get(user)));
        Instant now = Instant.now();
        new SampleStory(new SampleNewsroom(desk, now, false)).tell();
        Map<String, Integer> told = states(desk);
        new SampleStory(new SampleNewsroom(desk, now, true)).tell();

        assertThat(told.keySet())
                .contains("UNVERIFIED", "IN_CHECK", "AWAITING_APPROVAL", "RETURNED", "VERIFIED")
                .contains("PUBLISHED", "WITHDRAWN", "UNPUBLISHED");
        assertThat(states(desk)).isEqualTo(told);
        assertThat(told.get("claims")).isBetween(20, 25);
    }

    /** How many claims of the sample articles there are in each state. */
    private static Map<String, Integer> states(DeskClient desk) {
        Map<String, Integer> states = new TreeMap<>();
        for (String headline : new String[] {"entering Lumen", "solvents in the Alsen", "price of light"}) {
            JsonNode found = desk.ask("rita", """
                    query($text: String) { articles(filter: {text: $text}) { nodes {
                      claims(first: 50) { nodes { verificationStatus publicationStatus } } } } }
                    """, Map.of("text", headline));
            for (JsonNode claim : found.at("/articles/nodes/0/claims/nodes")) {
                states.merge("claims", 1, Integer::sum);
                states.merge(claim.get("verificationStatus").textValue(), 1, Integer::sum);
                states.merge(claim.get("publicationStatus").textValue(), 1, Integer::sum);
            }
        }
        return states;
    }
}
