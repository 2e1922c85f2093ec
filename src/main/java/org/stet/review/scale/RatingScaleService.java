package org.stet.review.scale;

import static org.stet.graphql.UserErrorCode.NOTHING_TO_CHANGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.stet.graphql.NodeType;
import org.stet.graphql.Outcome;
import org.stet.graphql.Problems;
import org.stet.journal.Change;
import org.stet.journal.UnitOfWork;

/** Knows every version of the house's rating scale. */
@ApplicationScoped
public class RatingScaleService {

    private final RatingScaleRepository scales;
    private final UnitOfWork work;

    RatingScaleService(RatingScaleRepository scales, UnitOfWork work) {
        this.scales = scales;
        this.work = work;
    }

    @Transactional
    public Outcome<RatingScale> revise(ReviseRatingScaleInput input) {
        return work.change(() -> {
            Problems problems = new Problems();
            List<Rating> labels = input.read(problems, input.expectedVersion() + 1);
            return problems.any() ? problems.refuse() : revise(input.expectedVersion(), labels);
        });
    }

    private Outcome<RatingScale> revise(int expectedVersion, List<Rating> labels) {
        RatingScaleEntity newest = scales.newestForRevision();
        if (newest.version() != expectedVersion) {
            return Outcome.refused(work.staleVersion(
                    NodeType.RATING_SCALE, newest.recordedBy(), newest.recordedAt(), newest.version()));
        }
        if (newest.says(labels)) {
            return Outcome.refused(NOTHING_TO_CHANGE, "", "The scale says just this already: change something.");
        }
        RatingScaleEntity next = new RatingScaleEntity(expectedVersion + 1, labels, work.by());
        scales.persist(next);
        RatingScale after = next.toScale();
        work.journal(Change.of(NodeType.RATING_SCALE, next.id(), "revised", newest.toScale(), after));
        return Outcome.done(after);
    }

    /** @param version null for the one in use */
    @Transactional
    public Optional<RatingScale> scale(Integer version) {
        return (version == null ? Optional.of(scales.newest()) : scales.byVersion(version))
                .map(RatingScaleEntity::toScale);
    }

    @Transactional
    public Optional<RatingScale> find(UUID id) {
        return scales.findByIdOptional(id).map(RatingScaleEntity::toScale);
    }

    @Transactional
    public Map<UUID, Rating> ratings(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : scales.ratings(ids);
    }

    /** All labels that the scale ever had with one of these verdicts or in one of these wordings. */
    @Transactional
    public Map<UUID, Rating> ratings(Collection<Verdict> verdicts, Collection<String> labels) {
        return verdicts.isEmpty() && labels.isEmpty() ? Map.of() : scales.ratings(verdicts, labels);
    }

    /** The id of a label of the scale in use; empty when it has no such label. */
    @Transactional
    public Optional<UUID> current(String label) {
        return scales.rating(scales.newest().version(), label).map(RatingEntity::id);
    }
}
