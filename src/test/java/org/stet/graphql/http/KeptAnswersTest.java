package org.stet.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.unique;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.stet.AtOnce;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences;
import org.stet.graphql.answer.KeptAnswers;
import org.stet.graphql.http.Wire.Answer;
import org.stet.publication.ClaimInPrint;

/** Answers that everybody may see are given again, here and by whoever keeps them on the way, and never too long. */
@QuarkusTest
class KeptAnswersTest implements DeskTest {

    private static final String WHAT_READERS_SEE = """
            { publishedClaim(id: "%s"%s) {
                __typename
                ... on PublishedClaim { version statement latestVersion versions { version } ownCheck }
            } }""";

    @TestHTTPResource("/graphql")
    URI endpoint;

    @Inject
    KeptAnswers kept;

    private Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(endpoint);
    }

    private static String claim(ClaimInPrint claim, String arguments) {
        return WHAT_READERS_SEE.formatted(claim.id(), arguments);
    }

    private Answer get(String document, String... headers) {
        var request = wire.get(Map.of("query", document));
        return wire.send(headers.length == 0 ? request : request.headers(headers));
    }

    private Answer post(String document) {
        return wire.send(wire.post(Wire.body(document, Map.of())));
    }

    private static String typeIn(Answer answer) {
        return answer.json().getString("data.publishedClaim.__typename");
    }

    /** An answer is kept when the client has it already, so the next request may come too early. */
    private Answer givenAgain(Callable<Answer> request) throws Exception {
        long before = kept.given();
        for (int tries = 0; tries < 100; tries++) {
            Answer answer = request.call();
            if (kept.given() > before) {
                return answer;
            }
        }
        throw new AssertionError("never given again");
    }

    private void assertNotGivenAgain(Callable<Answer> request) throws Exception {
        long before = kept.given();
        for (int times = 0; times < 5; times++) {
            assertThat(request.call().status()).isEqualTo(200);
        }
        assertThat(kept.given()).isEqualTo(before);
    }

    @Nested
    class Headers {

        private final String document = "{ ratingScale { version } }";

        @Test
        void ofAGetLetOthersKeepItAndAskWhetherItHolds() {
            Answer answer = get(document);
            assertThat(answer.header("Cache-Control")).isEqualTo("public, no-cache");
            assertThat(answer.header("Vary")).contains("Accept-Encoding").contains("Cookie");

            Answer again = get(document, "If-None-Match", "\"other\", W/" + answer.header("ETag"));

            assertThat(again.status()).isEqualTo(304);
            assertThat(again.http().body()).isEmpty();
            assertThat(again.header("ETag")).isEqualTo(answer.header("ETag"));
            assertThat(again.header("Cache-Control")).isEqualTo("public, no-cache");
        }

        @Test
        void tellEveryRepresentationFromTheOthers() {
            Answer plain = get(document);
            Answer gzip = get(document, "Accept-Encoding", "gzip");
            assertThat(gzip.header("Content-Encoding")).isEqualTo("gzip");
            assertThat(plain.header("ETag"))
                    .isNotEqualTo(gzip.header("ETag"))
                    .isNotEqualTo(get(document, "Accept", "application/json").header("ETag"))
                    .isEqualTo(get(document).header("ETag"));
        }

        @Test
        void ofOtherAnswersLetNobodyKeepThem() {
            for (Answer answer : List.of(get("{ nonsense }"), get("{ me { id } }"))) {
                assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
                assertThat(answer.header("ETag")).isNull();
            }
            assertThat(post(document).header("ETag")).isNull();
        }
    }

    @Nested
    class GivenAgain {

        @Test
        void isTheSameAnswerByEitherMethodAndCoding() throws Exception {
            String document = claim(ClaimInPrint.published(), "");
            Answer first = get(document);

            Answer second = givenAgain(() -> get(document));

            assertThat(second.http().body()).isEqualTo(first.http().body());
            assertThat(second.http().headers().map().keySet())
                    .isEqualTo(first.http().headers().map().keySet());
            assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
            assertThat(givenAgain(() -> post(document)).http().body())
                    .isEqualTo(first.http().body());
            assertThat(givenAgain(() -> get(document, "Accept-Encoding", "gzip"))
                            .header("Content-Encoding"))
                    .isEqualTo("gzip");
            assertThat(givenAgain(() -> get(document, "If-None-Match", first.header("ETag")))
                            .status())
                    .isEqualTo(304);
        }

        @Test
        void isNothingThatDependsOnMoreThanWhatIsPublished() throws Exception {
            assertNotGivenAgain(() -> get("{ claimSets { totalCount } publishedClaims { totalCount } }"));
            assertNotGivenAgain(
                    () -> get("{ publishedClaims(filter: {text: \"%s\"}) { totalCount } }".formatted(unique("lorry"))));
        }

        @Test
        void isStillTheSameWhileTheDeskWorksUnseen() throws Exception {
            String document = claim(ClaimInPrint.published(), "");
            givenAgain(() -> get(document));
            long before = kept.given();

            Caller.rita()
                    .succeed(
                            "relateClaims",
                            Map.of(
                                    "kind",
                                    "REPEATS",
                                    "fromClaimId",
                                    Sentences.aClaim(),
                                    "toClaimId",
                                    Sentences.aClaim()),
                            "claimRelation { id }");
            get(document);

            assertThat(kept.given()).isEqualTo(before + 1);
        }

        @Test
        void isNothingToAMemberAndNothingOfAMember() throws Exception {
            ClaimInPrint claim = ClaimInPrint.published().withdraw("It was not so.");
            String document = claim(claim, ", version: 1");
            String token = "Bearer " + Caller.rita().token();

            assertNotGivenAgain(() -> get(document, "Authorization", token));
            assertThat(typeIn(get(document))).isEqualTo("WithdrawnClaim");
            givenAgain(() -> get(document));

            assertThat(typeIn(get(document, "Authorization", token))).isEqualTo("PublishedClaim");
            assertThat(get(document, "Authorization", "Bearer garbled").status())
                    .isEqualTo(401);
            assertThat(get(document, "Cookie", "q_session=spoilt").status()).isEqualTo(401);
        }
    }

    @Nested
    class Never {

        @Test
        void showsAClaimThatWasWithdrawn() throws Exception {
            ClaimInPrint claim = ClaimInPrint.published();
            String document = claim(claim, "");
            Answer seen = givenAgain(() -> get(document));
            givenAgain(() -> post(document));
            assertThat(typeIn(seen)).isEqualTo("PublishedClaim");

            claim.withdraw("It was not so.");

            assertThat(typeIn(get(document, "If-None-Match", seen.header("ETag"))))
                    .isEqualTo("WithdrawnClaim");
            assertThat(typeIn(post(document))).isEqualTo("WithdrawnClaim");
        }

        @Test
        void showsADocumentThatWasRedacted() throws Exception {
            ClaimInPrint claim = ClaimInPrint.published().correct("CORRECTION", "We named the wrong man.");
            String document = claim(claim, ", version: 1");
            assertThat(typeIn(givenAgain(() -> get(document)))).isEqualTo("PublishedClaim");

            String redaction = Caller.edith()
                    .succeed(
                            "redact",
                            Map.of("claimId", claim.id(), "version", 1, "reason", "Order of the district court"),
                            "redaction { id }")
                    .getString("redaction.id");
            Caller.ada()
                    .succeed(
                            "confirmRedaction",
                            Map.of("redactionId", redaction, "expectedVersion", 0),
                            "redaction { id }");

            assertThat(typeIn(get(document))).isEqualTo("RedactedClaim");
        }

        @Test
        void leavesOutARelationThatWasRecordedOrShowsOneThatWasRemoved() throws Exception {
            ClaimInPrint claim = ClaimInPrint.published();
            String document = "{ publishedClaim(id: \"%s\") { ... on PublishedClaim { relatedClaims { kind } } } }"
                    .formatted(claim.id());
            Answer alone = givenAgain(() -> get(document));
            assertThat(alone.json().getList("data.publishedClaim.relatedClaims"))
                    .isEmpty();

            String relation = Caller.rita()
                    .succeed(
                            "relateClaims",
                            Map.of(
                                    "kind",
                                    "REPEATS",
                                    "fromClaimId",
                                    claim.id(),
                                    "toClaimId",
                                    ClaimInPrint.published().id()),
                            "claimRelation { id }")
                    .getString("claimRelation.id");

            assertThat(get(document).json().getList("data.publishedClaim.relatedClaims"))
                    .hasSize(1);
            givenAgain(() -> get(document));
            Caller.rita()
                    .succeed(
                            "removeRelation",
                            Map.of("relationId", relation, "expectedVersion", 0),
                            "claimRelation { id }");
            assertThat(get(document).json().getList("data.publishedClaim.relatedClaims"))
                    .isEmpty();
        }

        @Test
        void showsReadersLessThanWasPublishedBeforeTheyAsked() throws Exception {
            ClaimInPrint claim = ClaimInPrint.approved(Sentences.claim()).publish();
            String document = claim(claim, "");
            AtomicInteger acknowledged = new AtomicInteger(1);
            AtomicBoolean ended = new AtomicBoolean();
            long before = kept.given();
            List<Callable<Integer>> people = new ArrayList<>();
            people.add(() -> {
                try {
                    for (int version = 2; version <= 6; version++) {
                        claim.correct("CLARIFICATION", "Said more clearly.");
                        acknowledged.set(version);
                    }
                    return 6;
                } finally {
                    ended.set(true);
                }
            });
            for (int reader = 0; reader < 4; reader++) {
                people.add(() -> {
                    int missed = 0;
                    while (!ended.get()) {
                        int atLeast = acknowledged.get();
                        Answer answer = get(document);
                        missed += answer.json().getInt("data.publishedClaim.version") < atLeast ? 1 : 0;
                    }
                    return missed;
                });
            }

            List<Integer> results = AtOnce.call(people);

            assertThat(results.subList(1, results.size())).containsOnly(0);
            assertThat(kept.given()).isGreaterThan(before);
        }
    }
}
