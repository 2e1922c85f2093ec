package org.stet.review.blocker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stet.attribution.ClaimSourcing;
import org.stet.attribution.Sourcing;
import org.stet.evidence.EvidenceService;
import org.stet.party.Party;
import org.stet.party.PartyService;
import org.stet.reply.Asked;
import org.stet.reply.RightOfReply;
import org.stet.review.ReviewService;
import org.stet.review.Standing;
import org.stet.review.house.HouseSettingsService;

/** Why claims cannot be published now. */
@ApplicationScoped
public class Blockers {

    private final ReviewService review;
    private final Sourcing sourcing;
    private final EvidenceService evidence;
    private final RightOfReply rightOfReply;
    private final PartyService parties;
    private final HouseSettingsService house;
    private final Waivers waivers;
    private final Clock clock;

    Blockers(
            ReviewService review,
            Sourcing sourcing,
            EvidenceService evidence,
            RightOfReply rightOfReply,
            PartyService parties,
            HouseSettingsService house,
            Waivers waivers,
            Clock clock) {
        this.review = review;
        this.sourcing = sourcing;
        this.evidence = evidence;
        this.rightOfReply = rightOfReply;
        this.parties = parties;
        this.house = house;
        this.waivers = waivers;
        this.clock = clock;
    }

    /** What holds each claim back and is not waived; an empty list when nothing does. Unknown ids are left out. */
    @Transactional
    public Map<UUID, List<Blocker>> of(Collection<UUID> claimIds) {
        return waivers.open(raised(claimIds));
    }

    /** The same, waived ones included. */
    Map<UUID, List<Blocker>> raised(Collection<UUID> claimIds) {
        Duration minimumReplyTime = house.settings().minimumReplyTime();
        Instant now = clock.instant();
        return facts(claimIds).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> BlockerRules.raised(entry.getValue(), minimumReplyTime, now)));
    }

    private Map<UUID, ClaimFacts> facts(Collection<UUID> claimIds) {
        Map<UUID, Standing> standings = review.standings(claimIds);
        Map<UUID, ClaimSourcing> sources = sourcing.of(claimIds);
        Map<UUID, Integer> counts = evidence.counts(claimIds);
        Map<UUID, Integer> unlocated = evidence.lacking(claimIds);
        Map<UUID, List<Accused>> accused = accused(claimIds);
        Map<UUID, ClaimFacts> facts = new HashMap<>();
        standings.forEach((claim, standing) -> facts.put(
                claim,
                new ClaimFacts(
                        standing,
                        sources.get(claim),
                        counts.getOrDefault(claim, 0),
                        unlocated.getOrDefault(claim, 0),
                        accused.getOrDefault(claim, List.of()))));
        return facts;
    }

    private Map<UUID, List<Accused>> accused(Collection<UUID> claimIds) {
        Map<UUID, Map<UUID, Asked>> asked = rightOfReply.of(claimIds);
        Set<UUID> ids =
                asked.values().stream().flatMap(each -> each.keySet().stream()).collect(Collectors.toSet());
        Map<UUID, Party> found = parties.byIds(ids);
        Map<UUID, List<Accused>> accused = new HashMap<>();
        asked.forEach((claim, each) -> accused.put(
                claim,
                each.entrySet().stream()
                        .map(entry -> new Accused(found.get(entry.getKey()), entry.getValue()))
                        .toList()));
        return accused;
    }
}
