package org.stet.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.claim.ClaimContent;
import org.stet.claim.ClaimHead;
import org.stet.review.scale.Rating;
import org.stet.review.scale.RatingScaleService;

/** Knows how far the desk is with its claims and what it found. */
@ApplicationScoped
public class ReviewService {

    private final CheckRepository checks;
    private final ClaimContent content;
    private final RatingScaleService scales;

    ReviewService(CheckRepository checks, ClaimContent content, RatingScaleService scales) {
        this.checks = checks;
        this.content = content;
        this.scales = scales;
    }

    /** Unknown ids are left out. */
    @Transactional
    public Map<UUID, Standing> standings(Collection<UUID> claimIds) {
        Map<UUID, CheckEntity> current = current(claimIds);
        Function<CheckEntity, Check> shown = shown(current.values());
        Map<UUID, Standing> standings = new HashMap<>();
        content.heads(claimIds).forEach((id, claim) -> {
            CheckEntity check = current.get(id);
            VerificationStatus status = VerificationStatus.of(check, claim.contentVersion());
            standings.put(id, new Standing(status, check == null ? null : shown.apply(check)));
        });
        return standings;
    }

    private Map<UUID, CheckEntity> current(Collection<UUID> claimIds) {
        return checks.currentOf(Set.copyOf(claimIds)).stream()
                .collect(Collectors.toMap(CheckEntity::claimId, Function.identity()));
    }

    private Function<CheckEntity, Check> shown(Collection<CheckEntity> shown) {
        Map<UUID, Rating> ratings = ratings(shown);
        return check -> check.toCheck(ratings);
    }

    private Map<UUID, Rating> ratings(Collection<CheckEntity> of) {
        return scales.ratings(
                of.stream().map(CheckEntity::ratingId).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    /** The checks of each claim, newest first; claims without any are left out. */
    @Transactional
    public Map<UUID, List<Check>> checks(Collection<UUID> claimIds) {
        List<CheckEntity> found = checks.ofClaims(Set.copyOf(claimIds));
        return found.stream().collect(groupingBy(CheckEntity::claimId, mapping(shown(found), toList())));
    }

    @Transactional
    public Optional<Check> find(UUID id) {
        return checks.findByIdOptional(id).map(check -> shown(List.of(check)).apply(check));
    }

    /** The approved finding on the present content of each claim; claims without one are left out. */
    @Transactional
    public Map<UUID, Finding> findings(Collection<UUID> claimIds) {
        Map<UUID, ClaimHead> claims = content.heads(claimIds);
        List<CheckEntity> verified = current(claimIds).values().stream()
                .filter(check ->
                        VerificationStatus.of(check, claims.get(check.claimId()).contentVersion())
                                == VerificationStatus.VERIFIED)
                .toList();
        Map<UUID, Rating> ratings = ratings(verified);
        Map<UUID, Map<String, String>> fields =
                checks.approvedFields(verified.stream().map(CheckEntity::id).collect(Collectors.toSet()));
        return verified.stream()
                .collect(Collectors.toMap(
                        CheckEntity::claimId,
                        check -> check.toFinding(ratings, fields.getOrDefault(check.id(), Map.of()))));
    }
}
