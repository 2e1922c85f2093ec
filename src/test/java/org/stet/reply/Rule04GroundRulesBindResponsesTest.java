package org.stet.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aResponse;
import static org.stet.Sentences.aResponseOf;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stet.reply.response.ResponseForm;
import org.stet.reply.response.ResponseKind;
import org.stet.reply.response.ResponseScope;

/** Rule 4: what of a response may leave the desk. */
@QuarkusTest
class Rule04GroundRulesBindResponsesTest extends PublishedReplies {

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
        assertThat(published.source()).isEqualTo(new PublishedResponseSource("https://norda.example/press/1", null));
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
        aResponse(with(aResponseOf(company, claim, "CONFIRMED"), "asOf", Map.of("precision", "YEAR", "value", "2025")));
        aResponse(aStatement("OFF_RECORD"));

        assertThat(published(now).get(0).standing()).isTrue();
    }
}
