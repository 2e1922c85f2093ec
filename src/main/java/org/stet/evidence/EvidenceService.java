package org.stet.evidence;

import static org.stet.graphql.UserErrorCode.ILLEGAL_TRANSITION;
import static org.stet.graphql.UserErrorCode.NOTHING_TO_CHANGE;
import static org.stet.graphql.UserErrorCode.TOO_LONG;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.stet.claim.ClaimContent;
import org.stet.claim.ClaimHead;
import org.stet.graphql.NodeType;
import org.stet.graphql.Outcome;
import org.stet.graphql.Problems;
import org.stet.journal.By;
import org.stet.journal.Change;
import org.stet.journal.UnitOfWork;

/** Adds evidence to claims, and knows what of it may leave. */
@ApplicationScoped
public class EvidenceService {

    /** How much evidence one claim carries at most, removed evidence apart. */
    static final int MOST_PER_CLAIM = 100;

    private final EvidenceRepository evidence;
    private final ClaimContent claims;
    private final UnitOfWork work;

    EvidenceService(EvidenceRepository evidence, ClaimContent claims, UnitOfWork work) {
        this.evidence = evidence;
        this.claims = claims;
        this.work = work;
    }

    @Transactional
    public Outcome<Evidence> add(AddEvidenceInput input) {
        return work.create("addEvidence", input.requestId(), input, () -> addNew(input), this::recorded);
    }

    private Outcome<Evidence> addNew(AddEvidenceInput input) {
        By by = work.by();
        Problems problems = new Problems();
        ClaimHead claim = claims.open(problems, "claimId", input.claimId());
        EvidenceContent content = EvidenceContent.read(problems, input, by.at());
        if (!problems.any() && evidence.countOf(claim.id()) >= MOST_PER_CLAIM) {
            problems.add(TOO_LONG, "claimId", "Remove some first: a claim carries at most 100 pieces of evidence.");
        }
        if (problems.any()) {
            return problems.refuse();
        }
        EvidenceEntity added = new EvidenceEntity(claim.id(), content, by);
        evidence.persistAndFlush(added);
        return journaled("added", null, added, by);
    }

    @Transactional
    public Outcome<Evidence> revise(ReviseEvidenceInput input) {
        return work.change(() -> {
            By by = work.by();
            Problems problems = new Problems();
            UUID id = problems.id("evidenceId", NodeType.EVIDENCE, input.evidenceId());
            EvidenceContent content = EvidenceContent.read(problems, input, by.at());
            return problems.any()
                    ? problems.refuse()
                    : locked(id, input.expectedVersion()).then(found -> revise(found, content, by));
        });
    }

    private Outcome<Evidence> revise(EvidenceEntity found, EvidenceContent content, By by) {
        if (found.says(content)) {
            return Outcome.refused(NOTHING_TO_CHANGE, "", "The evidence says just this already: change something.");
        }
        Evidence before = found.toEvidence();
        found.revise(content, by);
        evidence.flush();
        return journaled("revised", before, found, by);
    }

    @Transactional
    public Outcome<Evidence> remove(RemoveEvidenceInput input) {
        return work.change(() -> {
            Problems problems = new Problems();
            UUID id = problems.id("evidenceId", NodeType.EVIDENCE, input.evidenceId());
            String reason = problems.line("reason", input.reason());
            return problems.any()
                    ? problems.refuse()
                    : locked(id, input.expectedVersion()).then(found -> remove(found, reason));
        });
    }

    private Outcome<Evidence> remove(EvidenceEntity found, String reason) {
        By by = work.by();
        Evidence before = found.toEvidence();
        found.remove(reason, by);
        evidence.flush();
        return journaled("removed", before, found, by);
    }

    /** The evidence, ready to be changed, with its claim locked first. */
    private Outcome<EvidenceEntity> locked(UUID id, int expectedVersion) {
        UUID claim = evidence.claimOf(id).orElse(null);
        if (claim == null) {
            return Outcome.refused(Problems.unknown("evidenceId", NodeType.EVIDENCE));
        }
        Problems problems = new Problems();
        claims.open(problems, "evidenceId", NodeType.CLAIM.id(claim));
        EvidenceEntity found = evidence.lock(id).orElseThrow();
        if (work.isStale(found, expectedVersion)) {
            return work.stale(NodeType.EVIDENCE, found);
        }
        if (found.isRemoved()) {
            problems.add(ILLEGAL_TRANSITION, "evidenceId", "This was removed: add it anew if it is needed after all.");
        }
        return problems.any() ? problems.refuse() : Outcome.done(found);
    }

    private Outcome<Evidence> journaled(String action, Evidence before, EvidenceEntity changed, By by) {
        Evidence after = changed.toEvidence();
        claims.changed(changed.claimId(), by);
        work.journal(Change.of(NodeType.EVIDENCE, changed.id(), action, before, after)
                .concerning(changed.claimId()));
        return Outcome.done(after);
    }

    /** The evidence with this id, removed or not. */
    @Transactional
    public Optional<Evidence> find(UUID id) {
        return evidence.findByIdOptional(id).map(EvidenceEntity::toEvidence);
    }

    private Evidence recorded(UUID id) {
        return find(id).orElseThrow();
    }

    /** What was not removed, in the order of recording. A claim without evidence is left out. */
    @Transactional
    public Map<UUID, List<Evidence>> ofClaims(Collection<UUID> claimIds) {
        return eachOf(
                claimIds, rows -> rows.stream().map(EvidenceEntity::toEvidence).toList());
    }

    /** What may leave, in the order of recording. A claim of which nothing may leave has an empty list or none. */
    @Transactional
    public Map<UUID, List<PublishedEvidence>> publishable(Collection<UUID> claimIds) {
        return eachOf(
                claimIds,
                rows -> rows.stream()
                        .flatMap(row -> PublishedEvidence.of(row.content()).stream())
                        .toList());
    }

    /** How many pieces of evidence each claim would show to readers, for "no evidence and no note". */
    @Transactional
    public Map<UUID, Integer> counts(Collection<UUID> claimIds) {
        return eachOf(
                claimIds, rows -> count(rows, content -> content.groundRule().mayLeave()));
    }

    /** How many pieces of evidence of each claim have neither URL nor file hash nor locator. */
    @Transactional
    public Map<UUID, Integer> lacking(Collection<UUID> claimIds) {
        return eachOf(claimIds, rows -> count(rows, content -> !content.canBeFound()));
    }

    private static int count(List<EvidenceEntity> rows, Predicate<EvidenceContent> condition) {
        return (int) rows.stream().filter(row -> condition.test(row.content())).count();
    }

    private <T> Map<UUID, T> eachOf(Collection<UUID> claimIds, Function<List<EvidenceEntity>, T> reading) {
        return evidence.ofClaims(claimIds).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> reading.apply(entry.getValue())));
    }
}
