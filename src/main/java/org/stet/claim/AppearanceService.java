package org.stet.claim;

import static org.stet.graphql.UserErrorCode.ALREADY_EXISTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.stet.article.passage.HeldTexts;
import org.stet.article.passage.Passage;
import org.stet.article.passage.PassageInput;
import org.stet.article.passage.PassageService;
import org.stet.article.passage.Place;
import org.stet.graphql.NodeType;
import org.stet.graphql.Outcome;
import org.stet.graphql.Problems;
import org.stet.journal.By;
import org.stet.journal.Change;
import org.stet.journal.UnitOfWork;

/** Records where claims stand. */
@ApplicationScoped
class AppearanceService {

    private final AppearanceRepository appearances;
    private final PassageService passages;
    private final ClaimContent content;
    private final UnitOfWork work;

    AppearanceService(
            AppearanceRepository appearances, PassageService passages, ClaimContent content, UnitOfWork work) {
        this.appearances = appearances;
        this.passages = passages;
        this.content = content;
        this.work = work;
    }

    /** Finds the passages of an input, each at most once; null elements stand for problems. */
    List<Place> places(Problems problems, List<PassageInput> inputs) {
        List<Place> places = new ArrayList<>();
        List<PassageInput> bounded = problems.bounded("passages", inputs);
        HeldTexts texts = passages.hold(bounded);
        for (int i = 0; i < bounded.size(); i++) {
            Problems at = problems.at("passages", i);
            Place place = texts.find(at, bounded.get(i));
            if (place != null && places.stream().anyMatch(earlier -> earlier != null && earlier.isSameAs(place))) {
                at.add(ALREADY_EXISTS, "exact", "This passage is in the list already: name it once.");
            }
            places.add(place);
        }
        return places;
    }

    /** Records where a new claim stands. */
    void record(UUID claim, List<Place> places, By by) {
        List<Passage> settled = passages.settle(places);
        for (int i = 0; i < places.size(); i++) {
            record(claim, places.get(i), settled.get(i), by);
        }
    }

    private Appearance record(UUID claim, Place place, Passage passage, By by) {
        AppearanceEntity appearance =
                new AppearanceEntity(claim, NodeType.PASSAGE.uuid(passage.id()).orElseThrow(), by);
        appearances.persist(appearance);
        AppearanceSnapshot after = new AppearanceSnapshot(appearance.toAppearance(), passage.exact());
        work.journal(Change.of(NodeType.APPEARANCE, appearance.id(), "recorded", null, after)
                .concerning(claim, place.articleId()));
        return appearance.toAppearance();
    }

    @Transactional
    public Outcome<Appearance> add(AddAppearanceInput input) {
        return work.create("addAppearance", input.requestId(), input, () -> addNew(input), this::recorded);
    }

    private Outcome<Appearance> addNew(AddAppearanceInput input) {
        Problems problems = new Problems();
        ClaimHead claim = content.open(problems, "claimId", input.claimId());
        Place place = passages.find(problems.at("passage"), input.passage());
        if (problems.any()) {
            return problems.refuse();
        }
        By by = work.by();
        Passage passage = passages.settle(List.of(place)).get(0);
        if (appearances.exists(claim.id(), NodeType.PASSAGE.uuid(passage.id()).orElseThrow())) {
            return Outcome.refused(ALREADY_EXISTS, "passage", "The claim appears at this passage already.");
        }
        content.changed(claim.id(), by);
        return Outcome.done(record(claim.id(), place, passage, by));
    }

    @Transactional
    public Outcome<Appearance> remove(RemoveAppearanceInput input) {
        return work.change(() -> {
            Problems problems = new Problems();
            UUID id = problems.id("appearanceId", NodeType.APPEARANCE, input.appearanceId());
            if (problems.any()) {
                return problems.refuse();
            }
            AppearanceEntity appearance = appearances.findById(id);
            return appearance == null
                    ? Outcome.refused(Problems.unknown("appearanceId", NodeType.APPEARANCE))
                    : remove(appearance, input.expectedVersion());
        });
    }

    private Outcome<Appearance> remove(AppearanceEntity appearance, int expectedVersion) {
        Problems problems = new Problems();
        content.open(problems, "appearanceId", NodeType.CLAIM.id(appearance.claimId()));
        if (problems.any()) {
            return problems.refuse();
        }
        if (work.isStale(appearance, expectedVersion)) {
            return work.stale(NodeType.APPEARANCE, appearance);
        }
        Appearance before = appearance.toAppearance();
        Passage passage = passages.find(appearance.passageId()).orElseThrow();
        appearances.delete(appearance);
        content.changed(appearance.claimId(), work.by());
        work.journal(Change.of(
                        NodeType.APPEARANCE,
                        appearance.id(),
                        "removed",
                        new AppearanceSnapshot(before, passage.exact()),
                        null)
                .concerning(appearance.claimId(), passages.articleOf(passage)));
        return Outcome.done(before);
    }

    /**
     * Makes sure that a claim can come back where it stands: dismissals there are taken back.
     *
     * @return whether none of the articles is discarded; none will be until the transaction ends
     */
    boolean reopen(UUID claim) {
        List<AppearanceEntity> all = appearances.ofClaims(List.of(claim));
        return passages.reopen(all.stream().map(AppearanceEntity::passageId).toList());
    }

    private Appearance recorded(UUID id) {
        return appearances.findById(id).toAppearance();
    }
}
