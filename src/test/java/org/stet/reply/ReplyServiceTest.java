package org.stet.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.aParty;
import static org.stet.Sentences.aRequest;
import static org.stet.Sentences.aRequestTo;
import static org.stet.Sentences.aResponse;
import static org.stet.Sentences.aResponseOf;
import static org.stet.Sentences.anAccusationOf;
import static org.stet.Sentences.anArticle;
import static org.stet.Sentences.anAttempt;
import static org.stet.Sentences.unique;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences.RecordedArticle;
import org.stet.graphql.NodeType;
import org.stet.graphql.PartialDate;
import org.stet.reply.response.ResponseForm;
import org.stet.reply.response.ResponseKind;
import org.stet.reply.response.ResponseScope;

/** What the rooms above learn of requests, answers and silences. */
@QuarkusTest
class ReplyServiceTest implements DeskTest {

    private static final Caller rita = Caller.rita();

    private final ReplyService replies;
    private final RightOfReply rightOfReply;

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    private final Instant sentAt = now.minus(Duration.ofDays(2));
    private final Instant deadline = now.minus(Duration.ofHours(1));
    private String name;
    private String company;
    private String claim;

    ReplyServiceTest(ReplyService replies, RightOfReply rightOfReply) {
        this.replies = replies;
        this.rightOfReply = rightOfReply;
    }

    @BeforeEach
    void someoneIsAccused() {
        name = unique("Norda Ferries");
        company = aParty("COMPANY", name);
        claim = aClaim(anAccusationOf(company));
    }

    private static UUID uuid(NodeType type, String id) {
        return type.uuid(id).orElseThrow();
    }

    private static Map<String, Object> with(Map<String, ?> input, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(input);
        changed.put(field, value);
        return changed;
    }

    private List<PublishedResponse> published(Instant at) {
        UUID id = uuid(NodeType.CLAIM, claim);
        return replies.publishable(List.of(id), at).get(id);
    }

    private Asked asked() {
        UUID id = uuid(NodeType.CLAIM, claim);
        return rightOfReply.of(List.of(id)).get(id).get(uuid(NodeType.PARTY, company));
    }

    private String aSentRequest() {
        String request = aRequest(aRequestTo(company, sentAt, deadline, claim));
        anAttempt(request, sentAt, "SENT");
        return request;
    }

    @Nested
    class Silence {

        @Test
        void isPublishedAsItFollowsFromTheRequest() {
            aSentRequest();

            assertThat(published(deadline.minusNanos(1_000))).isEmpty();
            PublishedResponse silence = published(now).get(0);
            assertThat(silence.company().name()).isEqualTo(name);
            assertThat(silence.kind()).isEqualTo(ResponseKind.NO_RESPONSE);
            assertThat(silence.scope()).isEqualTo(ResponseScope.THIS_CLAIM);
            assertThat(silence.asOf()).isEqualTo(PartialDate.instant(now));
            assertThat(silence.standing()).isTrue();
            assertThat(silence.askedAt()).isEqualTo(sentAt);
            assertThat(silence.deadline()).isEqualTo(deadline);
            assertThat(silence.attemptCount()).isEqualTo(1);
            assertThat(silence.form()).isNull();
        }

        @Test
        void isThatOfAPartyThatCouldNotBeReachedWhenEveryAttemptFailed() {
            anAttempt(aRequest(aRequestTo(company, sentAt, deadline, claim)), sentAt, "BOUNCED");

            assertThat(published(now))
                    .extracting(PublishedResponse::kind)
                    .containsExactly(ResponseKind.COULD_NOT_BE_REACHED);
        }

        @Test
        void isNotClaimedOfWhoeverWasNotAskedOrNotShownToBe() {
            assertThat(published(now)).isEmpty();
            aRequest(aRequestTo(company, sentAt, deadline, claim));
            assertThat(published(now)).isEmpty();
        }

        @Test
        void endsWithAnAnswerEvenOffTheRecord() {
            String request = aSentRequest();
            aResponse(with(
                    with(aResponseOf(company, claim, "DENIED"), "responseRequestId", request),
                    "groundRule",
                    "OFF_RECORD"));

            assertThat(published(now)).isEmpty();
            assertThat(asked().answered()).isTrue();
        }

        @Test
        void doesNotEndWithAnAnswerAboutSimilarClaimsOrGivenElsewhere() {
            String request = aSentRequest();
            Map<String, Object> similar = with(aResponseOf(company, claim, "DENIED"), "responseRequestId", request);
            similar.put("answers", List.of(Map.of("claimId", claim, "kind", "DENIED", "scope", "SIMILAR_CLAIM")));
            aResponse(similar);
            Map<String, Object> reported = with(aResponseOf(company, claim, "DENIED"), "form", "REPORTED");
            reported.put("articleId", anArticle("Norda denies it.").id());
            aResponse(reported);

            assertThat(published(now))
                    .extracting(PublishedResponse::kind, PublishedResponse::scope, PublishedResponse::standing)
                    .containsExactlyInAnyOrder(
                            tuple(ResponseKind.DENIED, ResponseScope.SIMILAR_CLAIM, true),
                            tuple(ResponseKind.DENIED, ResponseScope.THIS_CLAIM, true),
                            tuple(ResponseKind.NO_RESPONSE, ResponseScope.THIS_CLAIM, false));
            assertThat(asked().answered()).isFalse();
        }

        @Test
        void isNotClaimedAfterTheRequestWasWithdrawn() {
            String request = aSentRequest();
            rita.succeed(
                    "withdrawResponseRequest",
                    Map.of("responseRequestId", request, "expectedVersion", 0, "reason", "wrong address"),
                    "");

            assertThat(published(now)).isEmpty();
            assertThat(asked().asked()).isFalse();
        }

        @Test
        void isThatOfTheAccusedAlone() {
            String witness = aParty("PERSON", unique("Ann Holm"));
            claim = aClaim(with(
                    anAccusationOf(company),
                    "parties",
                    List.of(
                            Map.of("partyId", company, "role", "ACCUSED"),
                            Map.of("partyId", witness, "role", "MENTIONED"))));
            anAttempt(aRequest(aRequestTo(witness, sentAt, deadline, claim)), sentAt, "SENT");

            assertThat(published(now)).isEmpty();
        }

        @Test
        void countsForTheMergedPartyToo() {
            aSentRequest();
            String survivor = aParty("COMPANY", unique("Norda Group"));
            Caller.chen()
                    .succeed(
                            "mergeParties",
                            Map.of("survivorId", survivor, "duplicateId", company, "expectedVersion", 0),
                            "");

            assertThat(published(now).get(0).company().id()).isEqualTo(survivor);
        }
    }

    @Nested
    class Rule04GroundRulesBindResponses {

        private Map<String, Object> aStatement(String groundRule) {
            Map<String, Object> letter = aResponseOf(company, claim, "DENIED");
            letter.put("responseRequestId", aSentRequest());
            letter.put("groundRule", groundRule);
            letter.put("statement", "We never did.");
            letter.put("url", "https://norda.example/press/1");
            letter.put(
                    "answers",
                    List.of(Map.of(
                            "claimId",
                            claim,
                            "kind",
                            "DENIED",
                            "scope",
                            "THIS_CLAIM",
                            "shortForm",
                            "The line is said to deny it")));
            return letter;
        }

        @Test
        void onTheRecordEverythingLeaves() {
            aResponse(aStatement("ON_RECORD"));
            PublishedResponse published = published(now).get(0);

            assertThat(published.company().name()).isEqualTo(name);
            assertThat(published.statement()).isEqualTo("We never did.");
            assertThat(published.shortForm()).isEqualTo("The line is said to deny it");
            assertThat(published.form()).isEqualTo(ResponseForm.STATEMENT);
            assertThat(published.source())
                    .isEqualTo(new PublishedResponseSource("https://norda.example/press/1", null));
            assertThat(published.askedAt()).isEqualTo(sentAt);
            assertThat(published.deadline()).isEqualTo(deadline);
            assertThat(published.attemptCount()).isEqualTo(1);
        }

        @Test
        void onBackgroundTheShortFormLeavesWithItsReasonAndWithoutTheCompany() {
            aResponse(with(aStatement("ON_BACKGROUND"), "reasonForAnonymity", "not authorised to speak"));

            assertThat(published(now))
                    .containsExactly(new PublishedResponse(
                            null,
                            ResponseKind.DENIED,
                            ResponseScope.THIS_CLAIM,
                            null,
                            true,
                            null,
                            null,
                            null,
                            "The line is said to deny it",
                            "not authorised to speak",
                            null,
                            null,
                            null,
                            null,
                            null));
        }

        @Test
        void onDeepBackgroundTheShortFormLeavesAlone() {
            aResponse(aStatement("DEEP_BACKGROUND"));

            assertThat(published(now))
                    .containsExactly(new PublishedResponse(
                            null,
                            ResponseKind.DENIED,
                            ResponseScope.THIS_CLAIM,
                            null,
                            true,
                            null,
                            null,
                            null,
                            "The line is said to deny it",
                            null,
                            null,
                            null,
                            null,
                            null,
                            null));
        }

        @Test
        void offTheRecordNothingLeaves() {
            aResponse(aStatement("OFF_RECORD"));

            assertThat(published(now)).isEmpty();
        }

        @Test
        void whatStandsIsWorkedOutOnWhatRemains() {
            aResponse(with(
                    aResponseOf(company, claim, "CONFIRMED"), "asOf", Map.of("precision", "YEAR", "value", "2025")));
            aResponse(aStatement("OFF_RECORD"));

            assertThat(published(now).get(0).standing()).isTrue();
        }
    }

    @Nested
    class Sources {

        private void reportedIn(boolean isPublic) {
            String outlet = aParty("NEWS_OUTLET", "Harbour Post");
            RecordedArticle article = anArticle(Map.of(
                    "text",
                    "Norda denies it.",
                    "url",
                    "https://post.example/1",
                    "outletId",
                    outlet,
                    "public",
                    isPublic));
            aResponse(with(with(aResponseOf(company, claim, "DENIED"), "form", "REPORTED"), "articleId", article.id()));
        }

        @Test
        void aPublicArticleIsNamed() {
            reportedIn(true);
            assertThat(published(now).get(0).source())
                    .isEqualTo(new PublishedResponseSource("https://post.example/1", "Harbour Post"));
        }

        @Test
        void anArticleThatIsNotPublicStaysIn() {
            reportedIn(false);
            assertThat(published(now)).hasSize(1);
            assertThat(published(now).get(0).source()).isNull();
        }
    }

    @Test
    void whatAnApprovalIsForDoesNotChangeWithAttemptsAndDeadlines() {
        UUID id = uuid(NodeType.CLAIM, claim);
        String request = aSentRequest();
        aResponse(with(aResponseOf(company, claim, "PROVIDED_CONTEXT"), "responseRequestId", request));
        List<PublishedResponse> before = replies.publishableAnswers(List.of(id)).get(id);
        anAttempt(request, now.minusSeconds(60), "SPOKE");

        assertThat(replies.publishableAnswers(List.of(id)).get(id))
                .isEqualTo(before)
                .hasSize(1);
        assertThat(published(now).get(0).attemptCount()).isEqualTo(2);
    }

    @Test
    void theDeskSeesHowFarTheRightOfReplyHasCome() {
        aSentRequest();
        var read = rita.ask("""
                query($id: ID!) { claim(id: $id) { rightOfReply { state askedAt deadline attemptCount
                  company { name } } } }
                """, Map.of("id", claim));

        assertThat(read.getString("claim.rightOfReply[0].state")).isEqualTo("NO_RESPONSE");
        assertThat(read.getString("claim.rightOfReply[0].company.name")).isEqualTo(name);
        assertThat(read.getInt("claim.rightOfReply[0].attemptCount")).isEqualTo(1);
    }
}
