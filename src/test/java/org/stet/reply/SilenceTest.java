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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.graphql.PartialDate;
import org.stet.reply.response.ResponseKind;
import org.stet.reply.response.ResponseScope;

@QuarkusTest
class SilenceTest extends PublishedReplies {

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
                with(aResponseOf(company, claim, "DENIED"), "responseRequestId", request), "groundRule", "OFF_RECORD"));

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
