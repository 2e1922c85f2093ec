package org.stet.article.passage;

import static org.stet.graphql.UserErrorCode.ILLEGAL_TRANSITION;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stet.article.ArticleUse;
import org.stet.article.ArticleVersions;
import org.stet.graphql.NodeType;
import org.stet.graphql.Outcome;
import org.stet.graphql.Problems;
import org.stet.journal.By;
import org.stet.journal.Change;
import org.stet.journal.UnitOfWork;

/** Finds places in texts, and keeps them. */
@ApplicationScoped
public class PassageService {

    private final PassageRepository passages;
    private final ArticleVersions versions;
    private final UnitOfWork work;
    private final List<ArticleUse> uses;

    PassageService(PassageRepository passages, ArticleVersions versions, UnitOfWork work, @All List<ArticleUse> uses) {
        this.passages = passages;
        this.versions = versions;
        this.work = work;
        this.uses = uses;
    }

    /**
     * Finds the one place that an input means, and keeps its article from being discarded until the transaction ends.
     *
     * @return null, and problems at the input's fields, when there is no such place or more than one
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Place find(Problems problems, PassageInput input) {
        return hold(List.of(input)).find(problems, input);
    }

    /** What these inputs are to be found in; none of its articles is discarded until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public HeldTexts hold(List<PassageInput> inputs) {
        return new HeldTexts(versions.hold(inputs.stream()
                .flatMap(input -> NodeType.ARTICLE_VERSION.uuid(input.articleVersionId()).stream())
                .toList()));
    }

    /**
     * The passages at these places, in the same order, written down where nobody did before. What is dismissed there
     * comes back: somebody has found something to check after all.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Passage> settle(List<Place> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        By by = work.by();
        List<PassageEntity> settled = passages.settle(places, by);
        for (PassageEntity passage : settled) {
            if (passage.isDismissed()) {
                restoreDismissed(passage, by);
            }
        }
        return places.stream()
                .map(place -> settled.stream()
                        .filter(passage -> passage.isAt(place))
                        .findFirst()
                        .orElseThrow()
                        .toPassage())
                .toList();
    }

    /**
     * Makes these passages ready for a claim that comes back: dismissals are taken back.
     *
     * @return whether none of their articles is discarded; none will be until the transaction ends
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean reopen(Collection<UUID> ids) {
        By by = work.by();
        List<PassageEntity> all = passages.lock(ids);
        Set<UUID> texts = all.stream().map(PassageEntity::articleVersionId).collect(Collectors.toSet());
        if (!versions.holdArticles(texts)) {
            return false;
        }
        all.stream().filter(PassageEntity::isDismissed).forEach(passage -> restoreDismissed(passage, by));
        return true;
    }

    /** The article in whose text the passage stands. */
    @Transactional
    public UUID articleOf(Passage passage) {
        UUID version = NodeType.ARTICLE_VERSION.uuid(passage.articleVersionId()).orElseThrow();
        return versions.articlesOf(List.of(version)).get(version);
    }

    @Transactional
    public Outcome<Passage> dismiss(DismissPassageInput input) {
        return work.create("dismissPassage", input.requestId(), input, () -> dismissFound(input), this::recorded);
    }

    private Outcome<Passage> dismissFound(DismissPassageInput input) {
        Problems problems = new Problems();
        String reason = problems.optionalLine("reason", input.reason());
        Place place = find(problems.at("passage"), input.passage());
        if (problems.any()) {
            return problems.refuse();
        }
        return dismiss(passages.settle(List.of(place), work.by()).get(0), reason, place.articleId());
    }

    private Outcome<Passage> dismiss(PassageEntity passage, String reason, UUID article) {
        if (passage.isDismissed()) {
            return Outcome.refused(ILLEGAL_TRANSITION, "passage", "This passage is dismissed already.");
        }
        if (uses.stream().anyMatch(use -> use.usesPassage(passage.id()))) {
            return Outcome.refused(
                    ILLEGAL_TRANSITION,
                    "passage",
                    "A claim appears at this passage: discard the claim or remove its appearance first.");
        }
        Passage before = passage.toPassage();
        passage.dismiss(reason, work.by());
        return journaled("dismissed", before, passage, article);
    }

    @Transactional
    public Outcome<Passage> restore(RestorePassageInput input) {
        return work.change(() -> {
            Problems problems = new Problems();
            UUID id = problems.id("passageId", NodeType.PASSAGE, input.passageId());
            return problems.any() ? problems.refuse() : restore(id, input.expectedVersion());
        });
    }

    private Outcome<Passage> restore(UUID id, int expectedVersion) {
        PassageEntity passage = passages.lock(id).orElse(null);
        if (passage == null) {
            return Outcome.refused(Problems.unknown("passageId", NodeType.PASSAGE));
        }
        if (work.isStale(passage, expectedVersion)) {
            return work.stale(NodeType.PASSAGE, passage);
        }
        if (!passage.isDismissed()) {
            return Outcome.refused(ILLEGAL_TRANSITION, "passageId", "This passage is not dismissed: nothing to undo.");
        }
        return restoreDismissed(passage, work.by());
    }

    private Outcome<Passage> restoreDismissed(PassageEntity passage, By by) {
        Passage before = passage.toPassage();
        UUID article = articleOf(before);
        passage.restore(by);
        return journaled("restored", before, passage, article);
    }

    private Outcome<Passage> journaled(String action, Passage before, PassageEntity passage, UUID article) {
        passages.flush();
        Passage after = passage.toPassage();
        work.journal(
                Change.of(NodeType.PASSAGE, passage.id(), action, before, after).concerning(article));
        return Outcome.done(after);
    }

    @Transactional
    public Optional<Passage> find(UUID id) {
        return passages.findByIdOptional(id).map(PassageEntity::toPassage);
    }

    private Passage recorded(UUID id) {
        return find(id).orElseThrow();
    }

    /** Unknown ids are left out. */
    @Transactional
    public Map<UUID, Passage> byIds(Collection<UUID> ids) {
        return passages.byIds(Set.copyOf(ids)).stream()
                .collect(Collectors.toMap(PassageEntity::id, PassageEntity::toPassage));
    }

    /** In the order of the text; versions without passages are left out. */
    @Transactional
    public Map<UUID, List<Passage>> ofVersions(Collection<UUID> versions) {
        return passages.ofVersions(Set.copyOf(versions)).stream()
                .collect(Collectors.groupingBy(
                        PassageEntity::articleVersionId,
                        Collectors.mapping(PassageEntity::toPassage, Collectors.toList())));
    }
}
