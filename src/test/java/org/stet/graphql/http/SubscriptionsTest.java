package org.stet.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Issuer;
import org.stet.Sentences;
import org.stet.Session;

/** Subscriptions over {@code graphql-transport-ws}. */
@QuarkusTest
class SubscriptionsTest implements DeskTest {

    private static final String DESK_EVENTS = "subscription { deskEvents { subjectId action by { name } } }";

    @TestHTTPResource("/graphql")
    URI endpoint;

    /** Waits until the subscription stands: queries on the same connection come after it. */
    private static void settle(SocketClient client) {
        client.subscribe("settled", "{ __typename }");
        assertThat(client.next()).contains("\"settled\"", "next");
        assertThat(client.next()).contains("\"settled\"", "complete");
    }

    @Test
    void eventsArriveOnceAndInOrder() {
        try (SocketClient client = SocketClient.as(Caller.chen(), endpoint)) {
            client.subscribe("events", DESK_EVENTS);
            settle(client);
            String first = Sentences.aParty("COMPANY", Sentences.unique("First"));
            String second = Sentences.aParty("COMPANY", Sentences.unique("Second"));

            JsonPath one = client.nextJson();
            JsonPath two = client.nextJson();

            assertThat(one.getString("payload.data.deskEvents.subjectId")).isEqualTo(first);
            assertThat(one.getString("payload.data.deskEvents.by.name")).isEqualTo("rita");
            assertThat(two.getString("payload.data.deskEvents.subjectId")).isEqualTo(second);
        }
    }

    @Test
    void anEventTellsWhichClaimItConcerns() {
        String claim = Sentences.aClaim();
        try (SocketClient client = SocketClient.as(Caller.chen(), endpoint)) {
            client.subscribe("events", "subscription { deskEvents { subjectType concerns { type id } } }");
            settle(client);
            Sentences.someEvidence(claim);
            Sentences.aClaim();

            JsonPath evidence = client.nextJson();
            JsonPath anotherClaim = client.nextJson();

            assertThat(evidence.getString("payload.data.deskEvents.subjectType"))
                    .isEqualTo("Evidence");
            assertThat(evidence.getString("payload.data.deskEvents.concerns[0].type"))
                    .isEqualTo("Claim");
            assertThat(evidence.getString("payload.data.deskEvents.concerns[0].id"))
                    .isEqualTo(claim);
            assertThat(anotherClaim.getString("payload.data.deskEvents.subjectType"))
                    .isEqualTo("Claim");
            assertThat(anotherClaim.getList("payload.data.deskEvents.concerns")).isEmpty();
        }
    }

    @Test
    void aCompletedSubscriptionIsSilentAndItsIdIsFree() {
        try (SocketClient client = SocketClient.as(Caller.chen(), endpoint)) {
            client.subscribe("events", DESK_EVENTS);
            client.send("{\"type\": \"complete\", \"id\": \"events\"}");
            Sentences.aParty("COMPANY", Sentences.unique("Unheard"));
            client.subscribe("events", "{ __typename }");
            assertThat(client.nextJson().getString("payload.data.__typename")).isEqualTo("Query");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { me                                    | PARSE_ERROR
            { nonsense }                            | VALIDATION_ERROR
            { __typename @nonsense }                | VALIDATION_ERROR
            """)
    void refusedOperationsHaveACodeAndFreeTheirId(String document, String code) {
        try (SocketClient client = SocketClient.as(Caller.rita(), endpoint)) {
            for (int attempt = 0; attempt < 3; attempt++) {
                client.subscribe("same", document);
                assertThat(client.next()).contains("\"error\"", "\"same\"", code);
            }
        }
    }

    @Test
    void aQueryIsAnsweredWithTheErrorsOfItsFields() {
        try (SocketClient client = SocketClient.as(Caller.rita(), endpoint)) {
            client.subscribe("page", "{ __typename parties(first: 101) { nodes { id } } }");
            assertThat(client.next()).contains("\"next\"", "LIMIT_EXCEEDED");
            assertThat(client.next()).contains("\"complete\"");
        }
    }

    @Test
    void whoeverIsNotLoggedInIsToldSo() {
        try (SocketClient client = SocketClient.as(Caller.nobody(), endpoint)) {
            client.subscribe("events", DESK_EVENTS);
            assertThat(client.next()).contains("UNAUTHENTICATED");
            assertThat(client.next()).contains("complete");
        }
    }

    @Test
    void theLimitsOfAnOperationHoldHereToo() {
        try (SocketClient client = SocketClient.as(Caller.rita(), endpoint)) {
            client.subscribe("wide", "{ " + "__typename ".repeat(3001) + "}");
            assertThat(client.next()).contains("LIMIT_EXCEEDED", "max-fields");
        }
    }

    @Test
    void aConnectionHasOnlySoManySubscriptions() {
        try (SocketClient client = SocketClient.as(Caller.rita(), endpoint)) {
            for (int number = 0; number < 21; number++) {
                client.subscribe("s" + number, DESK_EVENTS);
            }
            assertThat(client.next()).contains("\"s20\"", "LIMIT_EXCEEDED", "max-subscriptions-per-connection");
        }
    }

    @Test
    void anExpiredOrForgedTokenEndsTheConnection() {
        for (String token :
                new String[] {Issuer.expiredToken("rita", "reporter"), Issuer.forgedToken("rita", "reporter"), "garbled"
                }) {
            try (SocketClient client = SocketClient.open(endpoint)) {
                client.send(
                        "{\"type\": \"connection_init\", \"payload\": {\"Authorization\": \"Bearer " + token + "\"}}");
                assertThat(client.next()).startsWith("closed 4403");
            }
        }
    }

    @Test
    void aLoginThatEndsEndsTheConnection() {
        Caller guest = new Caller("guest", "reporter", Issuer.tokenFor(Duration.ofSeconds(4), "guest", "reporter"));
        try (SocketClient client = SocketClient.as(guest, endpoint)) {
            client.subscribe("events", "subscription { deskEvents { id } }");
            assertThat(client.closing()).startsWith("closed 1008");
        }
    }

    @Test
    void aConnectionHasOneLoginOnly() {
        try (SocketClient client = SocketClient.as(Caller.rita(), endpoint)) {
            client.send("{\"type\": \"connection_init\"}");
            assertThat(client.next()).startsWith("closed 4429");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "[]",
                "{}",
                "{\"type\": 3}",
                "{\"type\": \"next\"}",
                "{\"type\": \"subscribe\"}",
                "{\"type\": \"subscribe\", \"id\": 1, \"payload\": {}}",
                "{\"type\": \"subscribe\", \"id\": \"1\"}",
                "{\"type\": \"subscribe\", \"id\": \"1\", \"payload\": 3}",
                "{\"type\": \"complete\"}"
            })
    void aMalformedMessageEndsTheConnection(String message) {
        try (SocketClient client = SocketClient.as(Caller.nobody(), endpoint)) {
            client.send(message);
            assertThat(client.next()).startsWith("closed 4400");
        }
    }

    @Test
    void aPayloadThatIsNoRequestIsRefused() {
        try (SocketClient client = SocketClient.as(Caller.nobody(), endpoint)) {
            client.send(
                    "{\"type\": \"subscribe\", \"id\": \"1\", \"payload\": {\"query\": \"{ a }\", \"variables\": 3}}");
            assertThat(client.next()).contains("BAD_REQUEST", "variables");
        }
    }

    @Test
    void aMessageHasAnEnd() {
        try (SocketClient client = SocketClient.as(Caller.nobody(), endpoint)) {
            client.subscribe("1", "{ __typename " + " ".repeat(300_000) + "}");
            assertThat(client.next()).startsWith("closed 1009");
        }
    }

    @Test
    void nothingRunsBeforeTheInitialisationAndItIsNotWaitedForLong() {
        try (SocketClient hasty = SocketClient.open(endpoint);
                SocketClient silent = SocketClient.open(endpoint)) {
            hasty.subscribe("1", "{ __typename }");
            assertThat(hasty.next()).startsWith("closed 4401");
            assertThat(silent.next()).startsWith("closed 4408");
        }
    }

    @Test
    void pingIsAnswered() {
        try (SocketClient client = SocketClient.as(Caller.nobody(), endpoint)) {
            client.send("{\"type\": \"ping\"}");
            assertThat(client.poll(Duration.ofSeconds(15))).contains("pong");
        }
    }

    @Test
    void aPageOfThisSiteIsWhoeverIsLoggedIn() {
        String cookie = Session.of(Caller.chen()).cookie();
        try (SocketClient client = SocketClient.open(endpoint, Map.of("Cookie", cookie, "Origin", origin()))) {
            client.send("{\"type\": \"connection_init\"}");
            assertThat(client.next()).contains("connection_ack");
            client.subscribe("events", DESK_EVENTS);
            settle(client);
            String party = Sentences.aParty("COMPANY", Sentences.unique("Heard in session"));

            assertThat(client.nextJson().getString("payload.data.deskEvents.subjectId"))
                    .isEqualTo(party);
        }
    }

    private String origin() {
        return endpoint.getScheme() + "://" + endpoint.getAuthority();
    }

    @Test
    void aBrokenSessionOpensNoSocket() {
        assertThat(statusOfHandshake(origin(), "graphql-transport-ws", "q_session=no-session-of-ours"))
                .isEqualTo(401);
    }

    @Test
    void aPageOfAnotherOriginCannotUseTheVisitorsSession() {
        assertThat(statusOfHandshake("https://elsewhere.example", "graphql-transport-ws"))
                .isEqualTo(403);
    }

    @Test
    void anotherSubprotocolIsRefused() {
        assertThat(statusOfHandshake(endpoint.toString(), "graphql-ws")).isEqualTo(400);
    }

    private int statusOfHandshake(String origin, String subprotocol) {
        return statusOfHandshake(origin, subprotocol, "theme=dark");
    }

    private int statusOfHandshake(String origin, String subprotocol, String cookie) {
        try {
            HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .subprotocols(subprotocol)
                    .header("Origin", origin)
                    .header("Cookie", cookie)
                    .buildAsync(URI.create(endpoint.toString().replaceFirst("^http", "ws")), new SocketClient())
                    .join()
                    .abort();
            return 101;
        } catch (CompletionException refused) {
            return ((WebSocketHandshakeException) refused.getCause())
                    .getResponse()
                    .statusCode();
        }
    }
}
