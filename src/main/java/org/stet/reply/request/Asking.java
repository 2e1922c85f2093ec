package org.stet.reply.request;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One request that was not withdrawn, as far as it tells whether and since when a party knows what it is asked.
 *
 * @param request the request's id
 * @param company the party that was asked, after all merges
 */
public record Asking(UUID request, UUID company, Instant sentAt, Instant deadline, List<Try> tries) {

    /** One logged attempt. */
    public record Try(Instant at, AttemptOutcome outcome) {}

    private Optional<Try> firstSent() {
        return tries.stream().filter(attempt -> attempt.outcome().isSent()).min(Comparator.comparing(Try::at));
    }

    public boolean isSent() {
        return firstSent().isPresent();
    }

    /**
     * Since when the party can have known: the sending of the request, unless what was tried first failed; then the first
     * attempt that did not.
     */
    public Instant knownSince() {
        boolean failedFirst = tries.stream()
                .min(Comparator.comparing(Try::at))
                .filter(first -> !first.outcome().isSent())
                .isPresent();
        return failedFirst ? firstSent().map(Try::at).orElse(sentAt) : sentAt;
    }
}
