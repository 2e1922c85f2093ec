package org.stet.reply.request;

import static org.stet.graphql.UserErrorCode.ILLEGAL_TRANSITION;
import static org.stet.graphql.UserErrorCode.INVALID_TIME;
import static org.stet.graphql.UserErrorCode.NOTHING_TO_CHANGE;
import static org.stet.graphql.UserErrorCode.TOO_LONG;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.stet.graphql.NodeType;
import org.stet.graphql.Outcome;
import org.stet.graphql.Problems;
import org.stet.journal.By;
import org.stet.journal.Change;
import org.stet.journal.UnitOfWork;

/** Asks parties for their side, and keeps what was asked. */
@ApplicationScoped
public class ResponseRequestService {

    /** How many requests are about one claim at most. */
    static final int MOST_PER_CLAIM = 100;

    private final ResponseRequestRepository requests;
    private final AllegationRepository allegations;
    private final Addressees addressees;
    private final UnitOfWork work;

    ResponseRequestService(
            ResponseRequestRepository requests,
            AllegationRepository allegations,
            Addressees addressees,
            UnitOfWork work) {
        this.requests = requests;
        this.allegations = allegations;
        this.addressees = addressees;
        this.work = work;
    }

    @Transactional
    public Outcome<ResponseRequest> request(RequestResponseInput input) {
        return work.create("requestResponse", input.requestId(), input, () -> requestNew(input), this::recorded);
    }

    private Outcome<ResponseRequest> requestNew(RequestResponseInput input) {
        By by = work.by();
        Problems problems = new Problems();
        UUID company = problems.id("companyId", NodeType.PARTY, input.companyId());
        List<UUID> claims = addressees.claims(problems, company, input.claimIds());
        RequestContent content = RequestContent.read(problems, input, by.at());
        checkRoom(problems, claims);
        if (problems.any()) {
            return problems.refuse();
        }
        ResponseRequestEntity request = new ResponseRequestEntity(company, content, by);
        requests.persistAndFlush(request);
        for (int i = 0; i < claims.size(); i++) {
            allegations.persist(new AllegationEntity(request.id(), i + 1, claims.get(i)));
        }
        allegations.flush();
        return Outcome.done(journaled(changeOf("sent", null, request)));
    }

    private void checkRoom(Problems problems, List<UUID> claims) {
        if (problems.any()) {
            return;
        }
        Set<UUID> full = allegations.full(claims, MOST_PER_CLAIM);
        for (int i = 0; i < claims.size(); i++) {
            if (full.contains(claims.get(i))) {
                problems.add(TOO_LONG, "claimIds." + i, "A claim has at most 100 requests.");
            }
        }
    }

    @Transactional
    public Outcome<ResponseRequest> revise(ReviseResponseRequestInput input) {
        return work.change(() -> {
            By by = work.by();
            Problems problems = new Problems();
            UUID id = problems.id("responseRequestId", NodeType.RESPONSE_REQUEST, input.responseRequestId());
            String reason = problems.line("reason", input.reason());
            RequestContent content = RequestContent.read(problems, input, by.at());
            return problems.any()
                    ? problems.refuse()
                    : locked(id, input.expectedVersion()).then(found -> revise(found, content, reason, by));
        });
    }

    private Outcome<ResponseRequest> revise(ResponseRequestEntity found, RequestContent content, String reason, By by) {
        if (found.says(content)) {
            return Outcome.refused(NOTHING_TO_CHANGE, "", "The request says just this already: change something.");
        }
        if (requests.firstAttemptAt(found.id())
                .filter(first -> first.isBefore(content.sentAt()))
                .isPresent()) {
            return Outcome.refused(
                    INVALID_TIME, "sentAt", "An attempt was logged before that: give an earlier moment.");
        }
        ResponseRequest before = found.toResponseRequest();
        found.revise(content, by);
        requests.flush();
        return Outcome.done(journaled(changeOf("revised", before, found).because(reason)));
    }

    @Transactional
    public Outcome<ResponseRequest> withdraw(WithdrawResponseRequestInput input) {
        return work.change(() -> {
            Problems problems = new Problems();
            UUID id = problems.id("responseRequestId", NodeType.RESPONSE_REQUEST, input.responseRequestId());
            String reason = problems.line("reason", input.reason());
            return problems.any()
                    ? problems.refuse()
                    : locked(id, input.expectedVersion()).then(found -> withdraw(found, reason));
        });
    }

    private Outcome<ResponseRequest> withdraw(ResponseRequestEntity found, String reason) {
        ResponseRequest before = found.toResponseRequest();
        found.withdraw(reason, work.by());
        requests.flush();
        return Outcome.done(journaled(changeOf("withdrawn", before, found)));
    }

    private Outcome<ResponseRequestEntity> locked(UUID id, int expectedVersion) {
        ResponseRequestEntity found = requests.lock(id).orElse(null);
        if (found == null) {
            return Outcome.refused(Problems.unknown("responseRequestId", NodeType.RESPONSE_REQUEST));
        }
        if (work.isStale(found, expectedVersion)) {
            return work.stale(NodeType.RESPONSE_REQUEST, found);
        }
        return found.isWithdrawn() ? withdrawnAlready() : Outcome.done(found);
    }

    static <T> Outcome<T> withdrawnAlready() {
        return Outcome.refused(
                ILLEGAL_TRANSITION, "responseRequestId", "This request was withdrawn: send a new one instead.");
    }

    private static Change changeOf(String action, ResponseRequest before, ResponseRequestEntity after) {
        return Change.of(NodeType.RESPONSE_REQUEST, after.id(), action, before, after.toResponseRequest());
    }

    private ResponseRequest journaled(Change change) {
        work.journal(change.concerning(allegations.claimsOf(change.subject())));
        return recorded(change.subject());
    }

    private ResponseRequest recorded(UUID id) {
        return requests.findByIdOptional(id).orElseThrow().toResponseRequest();
    }
}
