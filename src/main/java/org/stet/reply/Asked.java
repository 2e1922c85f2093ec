package org.stet.reply;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.stet.reply.request.Asking;

/**
 * Whether an accused party was asked about a claim, and what came of it. Several requests about the same claim are one
 * conversation: it begins with the first that got there and ends with the last deadline.
 *
 * <pre>
 *   NOT_ASKED -- request --> DEADLINE_OPEN -- deadline --> NO_RESPONSE            an attempt was sent in time
 *                                              deadline --> COULD_NOT_BE_REACHED  every attempt failed
 *                                              deadline --> NOT_SHOWN_TO_BE_SENT  neither is logged
 *   any of them -- answer to our own request about this very claim --> ANSWERED
 * </pre>
 *
 * @param sentAt since when the party can have known what it is asked; null when it was never asked
 * @param deadline until when it has time; null when it was never asked. The moment itself is past the deadline
 * @param attemptSent whether an attempt before the deadline is logged as sent
 * @param attemptsFailed whether there were attempts before the deadline, and none got there to this day
 * @param attemptCount how many attempts are logged in all
 * @param answered whether it answered our own request about this very claim
 */
public record Asked(
        boolean asked,
        Instant sentAt,
        Instant deadline,
        boolean attemptSent,
        boolean attemptsFailed,
        int attemptCount,
        boolean answered) {

    static Asked never(boolean answered) {
        return new Asked(false, null, null, false, false, 0, answered);
    }

    /** @param askings the requests that were not withdrawn */
    static Asked of(List<Asking> askings, boolean answered) {
        if (askings.isEmpty()) {
            return never(answered);
        }
        Instant deadline = askings.stream()
                .map(Asking::deadline)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<Asking.Try> tries =
                askings.stream().flatMap(asking -> asking.tries().stream()).toList();
        List<Asking.Try> inTime = tries.stream()
                .filter(attempt -> attempt.at().isBefore(deadline))
                .toList();
        return new Asked(
                true,
                knownSince(askings),
                deadline,
                anySent(inTime),
                !inTime.isEmpty() && !anySent(tries),
                tries.size(),
                answered);
    }

    private static Instant knownSince(List<Asking> askings) {
        List<Asking> sent = askings.stream().filter(Asking::isSent).toList();
        return (sent.isEmpty() ? askings : sent)
                .stream().map(Asking::knownSince).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static boolean anySent(List<Asking.Try> tries) {
        return tries.stream().anyMatch(attempt -> attempt.outcome().isSent());
    }

    public boolean isDeadlinePassed(Instant now) {
        return asked && !now.isBefore(deadline);
    }

    public ReplyState state(Instant now) {
        if (answered) {
            return ReplyState.ANSWERED;
        }
        if (!asked) {
            return ReplyState.NOT_ASKED;
        }
        return isDeadlinePassed(now) ? afterTheDeadline() : ReplyState.DEADLINE_OPEN;
    }

    private ReplyState afterTheDeadline() {
        if (attemptSent) {
            return ReplyState.NO_RESPONSE;
        }
        return attemptsFailed ? ReplyState.COULD_NOT_BE_REACHED : ReplyState.NOT_SHOWN_TO_BE_SENT;
    }
}
