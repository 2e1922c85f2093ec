package org.stet.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.reply.ReplyState.ANSWERED;
import static org.stet.reply.ReplyState.COULD_NOT_BE_REACHED;
import static org.stet.reply.ReplyState.DEADLINE_OPEN;
import static org.stet.reply.ReplyState.NOT_ASKED;
import static org.stet.reply.ReplyState.NOT_SHOWN_TO_BE_SENT;
import static org.stet.reply.ReplyState.NO_RESPONSE;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.reply.request.Asking;
import org.stet.reply.request.AttemptOutcome;

class AskedTest {

    private static final Instant SENT = Instant.parse("2026-11-02T09:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2026-11-03T17:00:00Z");
    private static final Instant BEFORE = DEADLINE.minusNanos(1_000);
    private static final Instant AFTER = DEADLINE.plusSeconds(3600);

    private static Asking asking(Instant sentAt, Instant deadline, Asking.Try... tries) {
        return new Asking(UUID.randomUUID(), UUID.randomUUID(), sentAt, deadline, List.of(tries));
    }

    private static Asking asking(Asking.Try... tries) {
        return asking(SENT, DEADLINE, tries);
    }

    private static Asking.Try at(Instant at, AttemptOutcome outcome) {
        return new Asking.Try(at, outcome);
    }

    private static Asking.Try sent() {
        return at(SENT, AttemptOutcome.SENT);
    }

    private static Asking.Try bounced() {
        return at(SENT, AttemptOutcome.BOUNCED);
    }

    static Stream<Arguments> silences() {
        Asking.Try noAnswer = at(SENT.plusSeconds(60), AttemptOutcome.NO_ANSWER);
        Asking.Try sentAtTheDeadline = at(DEADLINE, AttemptOutcome.SENT);
        Asking.Try sentJustInTime = at(BEFORE, AttemptOutcome.SENT);
        Asking.Try bouncedLate = at(DEADLINE, AttemptOutcome.BOUNCED);
        Asking sentAsking = asking(sent());
        Asking extended = asking(SENT, AFTER.plusSeconds(1));
        return Stream.of(
                Arguments.of("never asked", List.of(), AFTER, NOT_ASKED),
                Arguments.of("asked, before the deadline", List.of(asking()), BEFORE, DEADLINE_OPEN),
                Arguments.of("sent, before the deadline", List.of(sentAsking), BEFORE, DEADLINE_OPEN),
                Arguments.of("bounced, before the deadline", List.of(asking(bounced())), BEFORE, DEADLINE_OPEN),
                Arguments.of("sent, at the deadline", List.of(sentAsking), DEADLINE, NO_RESPONSE),
                Arguments.of("sent, after the deadline", List.of(sentAsking), AFTER, NO_RESPONSE),
                Arguments.of("no attempt logged", List.of(asking()), AFTER, NOT_SHOWN_TO_BE_SENT),
                Arguments.of("all bounced", List.of(asking(bounced())), AFTER, COULD_NOT_BE_REACHED),
                Arguments.of("bounced, unanswered", List.of(asking(bounced(), noAnswer)), AFTER, COULD_NOT_BE_REACHED),
                Arguments.of("bounced, then sent", List.of(asking(bounced(), sentJustInTime)), AFTER, NO_RESPONSE),
                Arguments.of("sent at the deadline", List.of(asking(sentAtTheDeadline)), AFTER, NOT_SHOWN_TO_BE_SENT),
                Arguments.of(
                        "bounced, sent too late",
                        List.of(asking(bounced(), sentAtTheDeadline)),
                        AFTER,
                        NOT_SHOWN_TO_BE_SENT),
                Arguments.of("tried too late", List.of(asking(bouncedLate)), AFTER, NOT_SHOWN_TO_BE_SENT),
                Arguments.of("asked again, more time", List.of(sentAsking, extended), AFTER, DEADLINE_OPEN),
                Arguments.of(
                        "asked again, time over", List.of(sentAsking, extended), AFTER.plusSeconds(1), NO_RESPONSE));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("silences")
    void silenceFollowsFromRequestsAttemptsAndDeadline(
            String story, List<Asking> askings, Instant now, ReplyState expected) {
        assertThat(Asked.of(askings, false).state(now)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("silences")
    void whoeverAnsweredIsNotSilent(String story, List<Asking> askings, Instant now, ReplyState otherwise) {
        assertThat(Asked.of(askings, true).state(now)).isEqualTo(ANSWERED).isNotEqualTo(otherwise);
    }

    @ParameterizedTest
    @EnumSource(AttemptOutcome.class)
    void anAttemptIsSentUnlessItFailed(AttemptOutcome outcome) {
        Asked asked = Asked.of(List.of(asking(at(SENT, outcome))), false);
        boolean failed = outcome == AttemptOutcome.BOUNCED || outcome == AttemptOutcome.NO_ANSWER;

        assertThat(asked.attemptSent()).isNotEqualTo(failed);
        assertThat(asked.attemptsFailed()).isEqualTo(failed);
    }

    @Nested
    class TheTimeToAnswer {

        private static Instant sentAt(Asking... askings) {
            return Asked.of(List.of(askings), false).sentAt();
        }

        @Test
        void beginsWithTheSending() {
            assertThat(sentAt(asking())).isEqualTo(SENT);
            assertThat(sentAt(asking(at(SENT.plusSeconds(60), AttemptOutcome.SPOKE))))
                    .isEqualTo(SENT);
        }

        @Test
        void beginsWithTheFirstAttemptThatGotThereWhenTheSendingFailed() {
            Instant called = SENT.plusSeconds(7200);
            assertThat(sentAt(asking(bounced(), at(called, AttemptOutcome.SPOKE))))
                    .isEqualTo(called);
        }

        @Test
        void beginsWithTheFirstRequestThatGotThere() {
            Instant later = SENT.plusSeconds(7200);
            Asking second = asking(later, DEADLINE, at(later, AttemptOutcome.SENT));

            assertThat(sentAt(asking(bounced()), second)).isEqualTo(later);
            assertThat(sentAt(asking(), second)).isEqualTo(later);
            assertThat(sentAt(asking(sent()), second)).isEqualTo(SENT);
        }

        @Test
        void endsWithTheLastDeadline() {
            Asked asked = Asked.of(List.of(asking(SENT, AFTER), asking()), false);

            assertThat(asked.deadline()).isEqualTo(AFTER);
            assertThat(asked.isDeadlinePassed(DEADLINE)).isFalse();
            assertThat(asked.isDeadlinePassed(AFTER)).isTrue();
        }
    }

    @Test
    void countsEveryAttempt() {
        Asking second = asking(sent(), at(AFTER, AttemptOutcome.BOUNCED));
        assertThat(Asked.of(List.of(asking(bounced()), second), false).attemptCount())
                .isEqualTo(3);
    }
}
