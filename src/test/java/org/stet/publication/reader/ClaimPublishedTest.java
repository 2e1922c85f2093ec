package org.stet.publication.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences;
import org.stet.graphql.http.SocketClient;
import org.stet.publication.ClaimInPrint;

@QuarkusTest
class ClaimPublishedTest implements DeskTest {

    @TestHTTPResource("/graphql")
    URI endpoint;

    private static ClaimInPrint taggedWith(String tag) {
        Map<String, Object> input = Sentences.claim();
        input.put("tags", List.of(tag));
        return ClaimInPrint.approved(input);
    }

    private SocketClient listening(String tag) {
        return listeningTo("tag", tag);
    }

    private SocketClient listeningTo(String field, String value) {
        SocketClient client = SocketClient.as(Caller.nobody(), endpoint);
        client.subscribe(
                "1",
                "subscription { claimPublished(filter: {" + field + ": [\\\"" + value + "\\\"]}) { change id version"
                        + " claim { statement version } withdrawal { notice } } }");
        settle(client);
        return client;
    }

    /** The subscription holds from the moment at which the server took it, which nothing announces. */
    private static void settle(SocketClient client) {
        assertThat(client.poll(Duration.ofSeconds(1))).isNull();
    }

    private static JsonPath heard(SocketClient client) {
        return client.nextJson().setRootPath("payload.data.claimPublished");
    }

    @Test
    void tellsEachChangeOnceAndInOrder() {
        String tag = UUID.randomUUID().toString();
        ClaimInPrint claim = taggedWith(tag);
        try (SocketClient client = listening(tag)) {
            claim.publish();
            JsonPath published = heard(client);
            assertThat(published.getString("change")).isEqualTo("PUBLISHED");
            assertThat(published.getString("id")).isEqualTo(claim.publicId());
            assertThat(published.getInt("claim.version")).isEqualTo(1);
            assertThat(published.getString("withdrawal")).isNull();

            claim.correct("UPDATE", "More is known.");
            assertThat(heard(client).getString("change")).isEqualTo("CORRECTED");

            claim.withdraw("It was a bus.");
            JsonPath withdrawn = heard(client);
            assertThat(withdrawn.getString("change")).isEqualTo("WITHDRAWN");
            assertThat(withdrawn.getString("claim")).isNull();
            assertThat(withdrawn.getString("withdrawal.notice")).isEqualTo("It was a bus.");
            assertThat(client.poll(Duration.ofSeconds(1))).isNull();
        }
    }

    @Test
    void tellsNothingThatWasNotAskedFor() {
        String tag = UUID.randomUUID().toString();
        ClaimInPrint asked = taggedWith(tag);
        ClaimInPrint other = ClaimInPrint.approved();
        try (SocketClient client = listening(tag)) {
            other.publish();
            asked.publish();
            assertThat(heard(client).getString("id")).isEqualTo(asked.publicId());
        }
    }

    @Test
    void tellsOfOneClaimAlone() {
        ClaimInPrint asked = ClaimInPrint.approved();
        ClaimInPrint other = ClaimInPrint.approved();
        try (SocketClient client = listeningTo("id", asked.publicId())) {
            other.publish();
            asked.publish().withdraw("It was a bus.");
            assertThat(heard(client).getString("id")).isEqualTo(asked.publicId());
            JsonPath withdrawn = heard(client);
            assertThat(withdrawn.getString("id")).isEqualTo(asked.publicId());
            assertThat(withdrawn.getString("withdrawal.notice")).isEqualTo("It was a bus.");
        }
    }
}
