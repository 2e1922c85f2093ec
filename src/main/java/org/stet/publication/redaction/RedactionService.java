package org.stet.publication.redaction;

import static org.stet.graphql.UserErrorCode.ALREADY_EXISTS;
import static org.stet.graphql.UserErrorCode.FOUR_EYES;
import static org.stet.graphql.UserErrorCode.ILLEGAL_TRANSITION;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.claim.ClaimContent;
import org.stet.graphql.Cursor;
import org.stet.graphql.NodeType;
import org.stet.graphql.Outcome;
import org.stet.graphql.Page;
import org.stet.graphql.PageRequest;
import org.stet.graphql.Problems;
import org.stet.graphql.UserError;
import org.stet.journal.By;
import org.stet.journal.Change;
import org.stet.journal.Journal;
import org.stet.journal.UnitOfWork;
import org.stet.publication.archive.Archive;

/** Asks for erasures and carries them out. */
@ApplicationScoped
public class RedactionService {

    private final RedactionRepository redactions;
    private final Targets targets;
    private final ClaimContent claims;
    private final Archive archive;
    private final Journal journal;
    private final UnitOfWork work;
    private final List<ErasureWitness> witnesses;

    RedactionService(
            RedactionRepository redactions,
            Targets targets,
            ClaimContent claims,
            Archive archive,
            Journal journal,
            UnitOfWork work,
            @All List<ErasureWitness> witnesses) {
        this.redactions = redactions;
        this.targets = targets;
        this.claims = claims;
        this.archive = archive;
        this.journal = journal;
        this.work = work;
        this.witnesses = witnesses;
    }

    @Transactional
    public Outcome<Redaction> ask(RedactInput input) {
        return work.create("redact", input.requestId(), input, () -> askNew(input), this::asked);
    }

    private Outcome<Redaction> askNew(RedactInput input) {
        Problems problems = new Problems();
        String reason = problems.text("reason", input.reason());
        Target target = targets.read(problems, input);
        return problems.any() ? problems.refuse() : ask(target, reason);
    }

    private Outcome<Redaction> ask(Target target, String reason) {
        lockClaim(target);
        Optional<UserError> obstacle = targets.obstacle(target);
        if (obstacle.isPresent()) {
            return Outcome.refused(obstacle.get());
        }
        if (target.isVersion() && redactions.isAsked(target.claim(), target.number())) {
            return Outcome.refused(
                    ALREADY_EXISTS, "version", "This was asked for already: an admin has to confirm it.");
        }
        RedactionEntity redaction = new RedactionEntity(target, reason, work.by());
        redactions.persistAndFlush(redaction);
        Redaction after = redaction.toRedaction();
        work.journal(Change.of(NodeType.REDACTION, redaction.id(), "asked", null, after));
        return Outcome.done(after);
    }

    @Transactional
    public Outcome<Redaction> confirm(ConfirmRedactionInput input) {
        return work.change(() -> {
            Problems problems = new Problems();
            UUID id = problems.id("redactionId", NodeType.REDACTION, input.redactionId());
            if (problems.any()) {
                return problems.refuse();
            }
            redactions.findByIdOptional(id).map(RedactionEntity::target).ifPresent(this::lockClaim);
            return redactions
                    .lock(id)
                    .map(redaction -> confirm(redaction, input.expectedVersion()))
                    .orElseGet(() -> Outcome.refused(Problems.unknown("redactionId", NodeType.REDACTION)));
        });
    }

    private Outcome<Redaction> confirm(RedactionEntity redaction, int expectedVersion) {
        if (work.isStale(redaction, expectedVersion)) {
            return work.stale(NodeType.REDACTION, redaction);
        }
        if (redaction.isConfirmed()) {
            return Outcome.refused(ILLEGAL_TRANSITION, "redactionId", "This redaction was carried out already.");
        }
        By by = work.by();
        if (redaction.recordedBy().equals(by.member())) {
            return Outcome.refused(
                    FOUR_EYES, "redactionId", "You asked for this redaction: another admin has to confirm it.");
        }
        Optional<UserError> obstacle = targets.obstacle(redaction.target());
        return obstacle.isPresent() ? Outcome.refused(obstacle.get()) : carryOut(redaction, by);
    }

    private Outcome<Redaction> carryOut(RedactionEntity redaction, By by) {
        Target target = redaction.target();
        Set<UUID> told = targets.told(target);
        Redaction before = redaction.toRedaction();
        tellWitnesses(target, before, by);
        redaction.confirm(by);
        redactions.flush();
        if (target.isVersion()) {
            archive.erase(target.claim(), target.number(), redaction.id(), by.at());
        }
        journal.erase(told, redaction.reason());
        Redaction after = redaction.toRedaction();
        work.journal(Change.of(NodeType.REDACTION, redaction.id(), "confirmed", before, after)
                .concerning(concerned(target)));
        return Outcome.done(after);
    }

    private void tellWitnesses(Target target, Redaction redaction, By by) {
        if (target.isVersion()) {
            witnesses.forEach(witness -> witness.beforeErasing(target.claim(), target.number(), by));
        } else {
            redaction.claimMeant().ifPresent(claim -> witnesses.forEach(witness -> witness.beforeErasing(claim, by)));
        }
    }

    private static Set<UUID> concerned(Target target) {
        return Stream.of(Optional.ofNullable(target.claim()), Optional.ofNullable(target.subject()))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private void lockClaim(Target target) {
        if (target.isVersion()) {
            claims.lock(target.claim());
        }
    }

    @Transactional
    public Optional<Redaction> find(UUID id) {
        return redactions.findByIdOptional(id).map(RedactionEntity::toRedaction);
    }

    private Redaction asked(UUID id) {
        return find(id).orElseThrow();
    }

    /** @param confirmed null for all */
    @Transactional
    public Page<Redaction> page(Boolean confirmed, PageRequest page) {
        return Page.of(
                redactions.page(confirmed, page),
                page,
                row -> new Cursor(page.order(), row.recordedAt().toString(), row.id()),
                rows -> rows.stream().map(RedactionEntity::toRedaction).toList());
    }

    @Transactional
    public int count(Boolean confirmed) {
        return redactions.count(confirmed);
    }
}
