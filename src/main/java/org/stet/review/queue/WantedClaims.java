package org.stet.review.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stet.claim.ClaimPartyRole;
import org.stet.claim.ClaimSearch;
import org.stet.graphql.Conditions;
import org.stet.graphql.SearchText;
import org.stet.review.VerificationStatus;

/**
 * A filter made ready for the database, for a statement over {@code claim} and {@code claim_check}, its current check.
 *
 * @param assignees null when anybody will do; each element must be met
 * @param parties all records of the parties asked for; null when any will do
 * @param articles null when any will do
 * @param sources all records of the parties of whom one must have made the claim or passed it on; null when any will do
 * @param outlets all records of the outlets of which one must have carried the claim; null when any will do
 * @param ratings of which the current check must propose one; null when it need not
 */
record WantedClaims(
        ClaimFilter filter,
        List<UUID> assignees,
        Collection<UUID> parties,
        Collection<UUID> articles,
        Collection<UUID> sources,
        Collection<UUID> outlets,
        Collection<UUID> ratings) {

    private static final String STATUS = "stet_verification_status(claim_check.state, claim_check.number,"
            + " claim_check.assignee_id, claim_check.proposed_content_version, claim.content_version) in :status";

    private static final String ACCUSES =
            "exists (select from claim_party where claim_id = claim.id and role = 'ACCUSED')";

    private static final String IN_ARTICLES = """
            claim.id in (select appearance.claim_id from appearance
                join passage on passage.id = appearance.passage_id
                join article_version on article_version.id = passage.article_version_id
                join article on article.id = article_version.article_id
                where %s)""";

    private static final String FROM_SOURCES = """
            claim.id in (select attribution.claim_id from attribution
                join hop on hop.attribution_id = attribution.id
                where attribution.removed_at is null and hop.party_id in :sources)""";

    private static final String WITH_RESPONSES = """
            claim.id in (select claim_id from company_response
                where retracted_at is null and kind in :responseKinds)""";

    Conditions conditions() {
        Conditions conditions = new Conditions()
                .and("claim.discarded_at is %s null".formatted(Boolean.TRUE.equals(filter.discarded()) ? "not" : ""))
                .andAny("claim.language in :languages", "languages", filter.language())
                .andAny("claim.checkability in :checkability", "checkability", names(filter.checkability()))
                .and("claim.recorded_at >= :from", "from", startOf(filter.recordedFrom(), 0))
                .and("claim.recorded_at < :until", "until", startOf(filter.recordedUntil(), 1));
        addChecks(conditions);
        addFindings(conditions);
        addOrigins(conditions);
        addParties(conditions);
        addWords(conditions);
        return conditions.plannedForValues();
    }

    private void addChecks(Conditions conditions) {
        if (filter.assignee() == AssigneeFilter.NOBODY) {
            conditions.and("claim_check.assignee_id is null");
        }
        for (int i = 0; i < assignees.size(); i++) {
            conditions.and("claim_check.assignee_id = :assignee" + i, "assignee" + i, assignees.get(i));
        }
        List<VerificationStatus> statuses = filter.status();
        conditions.andAny(STATUS, "status", names(statuses));
        if (statuses != null && !statuses.isEmpty() && !statuses.contains(VerificationStatus.UNVERIFIED)) {
            conditions.and("claim_check.state in :states", "states", states(statuses));
        }
    }

    /** Follows from the statuses; said once more because an index serves it. */
    private static Set<String> states(List<VerificationStatus> statuses) {
        return statuses.stream()
                .flatMap(status -> status.states().stream())
                .map(Enum::name)
                .collect(Collectors.toSet());
    }

    private void addFindings(Conditions conditions) {
        conditions
                .and("claim_check.proposed_rating_id in :ratings", "ratings", ratings)
                .and("claim_check.approved_at >= :checkedAfter", "checkedAfter", filter.checkedAfter())
                .and("claim_check.approved_at < :checkedBefore", "checkedBefore", filter.checkedBefore());
        if (filter.ownCheck() != null) {
            conditions.and("claim_check.origin_id is " + (filter.ownCheck() ? "null" : "not null"));
        }
        if (filter.ratable() != null) {
            conditions.and("claim_check.proposed_by is not null and claim_check.proposed_rating_id is "
                    + (filter.ratable() ? "not null" : "null"));
        }
    }

    private void addOrigins(Conditions conditions) {
        conditions
                .and(IN_ARTICLES.formatted("article.id in :articles"), "articles", articles)
                .andAny(IN_ARTICLES.formatted("article.url in :urls"), "urls", filter.articleUrl())
                .and(IN_ARTICLES.formatted("article.outlet_id in :outlets"), "outlets", outlets)
                .and(FROM_SOURCES, "sources", sources)
                .andAny(WITH_RESPONSES, "responseKinds", names(filter.responseKind()));
    }

    private void addParties(Conditions conditions) {
        List<ClaimPartyRole> roles = filter.role();
        boolean anyRole = roles == null || roles.isEmpty();
        if (parties != null || !anyRole) {
            Conditions about = new Conditions()
                    .and("party_id in :parties", "parties", parties)
                    .andAny("role in :roles", "roles", names(roles));
            conditions.and("claim.id in (select claim_id from claim_party where " + about.text() + ")");
            conditions.with(about.parameters());
        }
        if (filter.allegation() != null) {
            conditions.and((filter.allegation() ? "" : "not ") + ACCUSES);
        }
    }

    private void addWords(Conditions conditions) {
        if (filter.tag() != null && !filter.tag().isEmpty()) {
            conditions.and(
                    "claim.tags && cast(:tags as text[])", "tags", filter.tag().toArray(String[]::new));
        }
        conditions.and(ClaimSearch.CONDITION, "text", SearchText.of("filter.text", filter.text()));
    }

    private static List<String> names(List<? extends Enum<?>> values) {
        return values == null ? null : values.stream().map(Enum::name).toList();
    }

    private static Instant startOf(LocalDate day, int daysLater) {
        return day == null
                ? null
                : day.plusDays(daysLater).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
