package org.stet.reply.response;

import static org.stet.graphql.UserErrorCode.ILLEGAL_TRANSITION;
import static org.stet.graphql.UserErrorCode.TOO_LONG;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stet.claim.ClaimContent;
import org.stet.graphql.NodeType;
import org.stet.graphql.Outcome;
import org.stet.graphql.Problems;
import org.stet.journal.By;
import org.stet.journal.Change;
import org.stet.journal.UnitOfWork;
import org.stet.reply.request.ResponseRequests;

/** Records what companies answer. */
@ApplicationScoped
public class CompanyResponseService {

    /** How many responses one claim has at most, retracted ones apart. */
    static final int MOST_PER_CLAIM = 200;

    private final CompanyResponseRepository repository;
    private final CompanyResponses responses;
    private final Letters letters;
    private final ResponseRequests requests;
    private final ClaimContent claims;
    private final UnitOfWork work;

    CompanyResponseService(
            CompanyResponseRepository repository,
            CompanyResponses responses,
            Letters letters,
            ResponseRequests requests,
            ClaimContent claims,
            UnitOfWork work) {
        this.repository = repository;
        this.responses = responses;
        this.letters = letters;
        this.requests = requests;
        this.claims = claims;
        this.work = work;
    }

    /** One response for each answer of the letter, in their order. */
    @Transactional
    public Outcome<List<CompanyResponse>> record(RecordCompanyResponseInput input) {
        return work.create("recordCompanyResponse", input.requestId(), input, () -> recordNew(input), this::recorded)
                .map(first -> responses.ofLetterOf(uuid(first)));
    }

    /** The first response stands for the whole letter when the request is sent again. */
    private Outcome<CompanyResponse> recordNew(RecordCompanyResponseInput input) {
        By by = work.by();
        Problems problems = new Problems();
        Letter letter = letters.read(problems, input, by.at());
        checkRoom(problems, letter);
        if (problems.any()) {
            return problems.refuse();
        }
        List<CompanyResponseEntity> rows = IntStream.range(0, letter.answers().size())
                .mapToObj(position -> new CompanyResponseEntity(letter, position, by))
                .toList();
        repository.persist(rows);
        repository.flush();
        new TreeSet<>(rows.stream().map(CompanyResponseEntity::claimId).toList())
                .forEach(claim -> claims.changed(claim, by));
        settle(letter.source().request());
        List<CompanyResponse> recorded = responses.shown(rows);
        recorded.forEach(response -> journal("recorded", null, response));
        return Outcome.done(recorded.get(0));
    }

    private void checkRoom(Problems problems, Letter letter) {
        if (problems.any()) {
            return;
        }
        Set<UUID> asked = letter.answers().stream().map(Letter.Answer::claim).collect(Collectors.toSet());
        Set<UUID> full = repository.full(asked, MOST_PER_CLAIM);
        for (int i = 0; i < letter.answers().size(); i++) {
            if (full.contains(letter.answers().get(i).claim())) {
                problems.at("answers", i).add(TOO_LONG, "claimId", "A claim has at most 200 responses.");
            }
        }
    }

    private void settle(UUID request) {
        if (request != null) {
            requests.settle(request, repository.answeredClaims(request));
        }
    }

    private void journal(String action, CompanyResponse before, CompanyResponse after) {
        UUID claim = NodeType.CLAIM.uuid(after.claimId()).orElseThrow();
        work.journal(Change.of(NodeType.COMPANY_RESPONSE, uuid(after), action, before, after)
                .concerning(claim));
    }

    @Transactional
    public Outcome<CompanyResponse> retract(RetractCompanyResponseInput input) {
        return work.change(() -> {
            Problems problems = new Problems();
            UUID id = problems.id("companyResponseId", NodeType.COMPANY_RESPONSE, input.companyResponseId());
            String reason = problems.line("reason", input.reason());
            return problems.any()
                    ? problems.refuse()
                    : locked(id, input.expectedVersion()).then(found -> retract(found, reason));
        });
    }

    private Outcome<CompanyResponse> retract(CompanyResponseEntity found, String reason) {
        By by = work.by();
        CompanyResponse before = responses.shown(List.of(found)).get(0);
        found.retract(reason, by);
        repository.flush();
        claims.changed(found.claimId(), by);
        if (found.requestId() != null) {
            requests.hold(new Problems(), "", NodeType.RESPONSE_REQUEST.id(found.requestId()));
            settle(found.requestId());
        }
        CompanyResponse after = responses.shown(List.of(found)).get(0);
        journal("retracted", before, after);
        return Outcome.done(after);
    }

    /** The response, ready to be retracted, with its claim locked first. */
    private Outcome<CompanyResponseEntity> locked(UUID id, int expectedVersion) {
        UUID claim = repository.claimOf(id).orElse(null);
        if (claim == null) {
            return Outcome.refused(Problems.unknown("companyResponseId", NodeType.COMPANY_RESPONSE));
        }
        Problems problems = new Problems();
        claims.open(problems, "companyResponseId", NodeType.CLAIM.id(claim));
        CompanyResponseEntity found = repository.lock(id).orElseThrow();
        if (work.isStale(found, expectedVersion)) {
            return work.stale(NodeType.COMPANY_RESPONSE, found);
        }
        if (found.isRetracted()) {
            problems.add(ILLEGAL_TRANSITION, "companyResponseId", "This was retracted already: record a new response.");
        }
        return problems.any() ? problems.refuse() : Outcome.done(found);
    }

    private CompanyResponse recorded(UUID id) {
        return responses.find(id).orElseThrow();
    }

    private static UUID uuid(CompanyResponse response) {
        return NodeType.COMPANY_RESPONSE.uuid(response.id()).orElseThrow();
    }
}
