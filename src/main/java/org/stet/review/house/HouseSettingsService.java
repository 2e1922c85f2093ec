package org.stet.review.house;

import static org.stet.graphql.UserErrorCode.NOTHING_TO_CHANGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.stet.graphql.NodeType;
import org.stet.graphql.Outcome;
import org.stet.graphql.Problems;
import org.stet.journal.Change;
import org.stet.journal.UnitOfWork;

/** Knows what the house has decided. */
@ApplicationScoped
public class HouseSettingsService {

    private final HouseSettingsRepository house;
    private final UnitOfWork work;

    HouseSettingsService(HouseSettingsRepository house, UnitOfWork work) {
        this.house = house;
        this.work = work;
    }

    @Transactional
    public Outcome<HouseSettings> revise(ReviseHouseSettingsInput input) {
        return work.change(() -> {
            Problems problems = new Problems();
            Duration minimumReplyTime = input.read(problems);
            return problems.any() ? problems.refuse() : revise(input.expectedVersion(), minimumReplyTime);
        });
    }

    private Outcome<HouseSettings> revise(int expectedVersion, Duration minimumReplyTime) {
        HouseSettingsEntity settings = house.lock();
        if (work.isStale(settings, expectedVersion)) {
            return work.stale(NodeType.HOUSE_SETTINGS, settings);
        }
        if (settings.minimumReplyTime().equals(minimumReplyTime)) {
            return Outcome.refused(NOTHING_TO_CHANGE, "", "The settings say just this already: change something.");
        }
        HouseSettings before = settings.toSettings();
        settings.revise(minimumReplyTime, work.by());
        house.flush();
        HouseSettings after = settings.toSettings();
        work.journal(Change.of(NodeType.HOUSE_SETTINGS, settings.id(), "revised", before, after));
        return Outcome.done(after);
    }

    @Transactional
    public HouseSettings settings() {
        return house.only().toSettings();
    }
}
