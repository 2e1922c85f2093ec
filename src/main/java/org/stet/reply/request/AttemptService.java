package org.stet.reply.request;

import static org.stet.graphql.UserErrorCode.INVALID_TIME;
import static org.stet.graphql.UserErrorCode.TOO_LONG;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stet.graphql.NodeType;
import org.stet.graphql.Outcome;
import org.stet.graphql.Problems;
import org.stet.journal.By;
import org.stet.journal.Change;
import org.stet.journal.UnitOfWork;

/** Logs every try at reaching somebody. */
@ApplicationScoped
public class AttemptService {

    /** How many attempts one request has at most. */
    static final int MOST_PER_REQUEST = 100;

    private final AttemptRepository attempts;
    private final ResponseRequestRepository requests;
    private final AllegationRepository allegations;
    private final UnitOfWork work;

    AttemptService(
            AttemptRepository attempts,
            ResponseRequestRepository requests,
            AllegationRepository allegations,
            UnitOfWork work) {
        this.attempts = attempts;
        this.requests = requests;
        this.allegations = allegations;
        this.work = work;
    }

    @Transactional
    public Outcome<Attempt> log(LogAttemptInput input) {
        return work.create("logAttempt", input.requestId(), input, () -> logNew(input), this::recorded);
    }

    private Outcome<Attempt> logNew(LogAttemptInput input) {
        By by = work.by();
        Problems problems = new Problems();
        UUID id = problems.id("responseRequestId", NodeType.RESPONSE_REQUEST, input.responseRequestId());
        Instant at = problems.past("at", problems.present("at", input.at()), by.at());
        problems.present("channel", input.channel());
        problems.present("outcome", input.outcome());
        String note = problems.optionalText("note", input.note());
        return problems.any() ? problems.refuse() : log(id, new AttemptEntity(id, at, input, note, by));
    }

    private Outcome<Attempt> log(UUID id, AttemptEntity attempt) {
        ResponseRequestEntity request = requests.lock(id).orElse(null);
        if (request == null) {
            return Outcome.refused(Problems.unknown("responseRequestId", NodeType.RESPONSE_REQUEST));
        }
        if (request.isWithdrawn()) {
            return ResponseRequestService.withdrawnAlready();
        }
        if (attempt.at().isBefore(request.content().sentAt())) {
            return Outcome.refused(
                    INVALID_TIME, "at", "Give a moment after the request was sent, or correct the request first.");
        }
        if (attempts.countOf(id) >= MOST_PER_REQUEST) {
            return Outcome.refused(TOO_LONG, "responseRequestId", "A request has at most 100 attempts.");
        }
        attempts.persistAndFlush(attempt);
        return Outcome.done(journaled(attempt));
    }

    private Attempt journaled(AttemptEntity attempt) {
        Attempt logged = attempt.toAttempt();
        work.journal(Change.of(NodeType.ATTEMPT, attempt.id(), "logged", null, logged)
                .concerning(allegations.claimsOf(attempt.requestId())));
        return logged;
    }

    private Attempt recorded(UUID id) {
        return find(id).orElseThrow();
    }

    @Transactional
    public Optional<Attempt> find(UUID id) {
        return attempts.findByIdOptional(id).map(AttemptEntity::toAttempt);
    }

    /** By request, earliest first; requests without attempts are left out. */
    @Transactional
    public Map<UUID, List<Attempt>> ofRequests(Collection<UUID> requestIds) {
        return attempts.ofRequests(requestIds).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(AttemptEntity::toAttempt)
                                .toList()));
    }
}
