package org.stet.imports.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.stet.graphql.Cursor;
import org.stet.graphql.NodeType;
import org.stet.graphql.Outcome;
import org.stet.graphql.Page;
import org.stet.graphql.PageRequest;
import org.stet.graphql.Problems;
import org.stet.graphql.UserErrorCode;
import org.stet.journal.Change;
import org.stet.journal.UnitOfWork;
import org.stet.publication.document.Publisher;
import org.stet.review.scale.Verdict;

/** Knows which verdicts other publishers' labels stand for. */
@ApplicationScoped
public class RatingMappings {

    private final RatingMappingRepository mappings;
    private final UnitOfWork work;

    RatingMappings(RatingMappingRepository mappings, UnitOfWork work) {
        this.mappings = mappings;
        this.work = work;
    }

    /** The verdict of each label that is mapped. */
    @Transactional
    public Map<ForeignLabel, Verdict> verdicts(Collection<ForeignLabel> labels) {
        List<ForeignLabel> asked = List.copyOf(Set.copyOf(labels));
        Map<ForeignLabel, Verdict> verdicts = new HashMap<>();
        mappings.verdicts(
                        asked.stream().map(ForeignLabel::site).toList(),
                        asked.stream().map(ForeignLabel::label).toList())
                .forEach(row -> verdicts.put(asked.get(row.place() - 1), Verdict.valueOf(row.verdict())));
        return verdicts;
    }

    @Transactional
    public Outcome<RatingMapping> map(MapRatingInput input) {
        return work.change(() -> {
            Problems problems = new Problems();
            String label = problems.line("label", input.label());
            String site = site(problems, input.publisher());
            String key = label == null ? null : mappings.key(label);
            if (key != null && key.isEmpty()) {
                problems.add(UserErrorCode.INVALID_VALUE, "label", "Give a label with letters or digits in it.");
            }
            return problems.any() ? problems.refuse() : map(site, label, key, input);
        });
    }

    /** Somebody who copies the address of the publisher means its host. */
    private static String site(Problems problems, String given) {
        String line = problems.optionalLine("publisher", given);
        if (line == null) {
            return null;
        }
        String address = line.contains("://") ? line : "https://" + line;
        Optional<String> site = Publisher.site(address);
        if (site.isEmpty()) {
            problems.add(
                    UserErrorCode.INVALID_VALUE, "publisher", "Give the host of an address, such as ledger.example.");
        }
        return site.orElse(null);
    }

    private Outcome<RatingMapping> map(String site, String label, String key, MapRatingInput input) {
        RatingMappingEntity mapping = mappings.lock(site, key).orElse(null);
        if (mapping == null) {
            return input.expectedVersion() == null
                    ? create(new RatingMappingEntity(site, label, input.verdict(), work.by()))
                    : Outcome.refused(
                            UserErrorCode.STALE_VERSION,
                            "expectedVersion",
                            "This label is not mapped: leave this out.");
        }
        if (input.expectedVersion() == null) {
            return Outcome.refused(
                    UserErrorCode.ALREADY_EXISTS,
                    "label",
                    "This label is mapped to %s already, at version %d: give expectedVersion to change that."
                            .formatted(mapping.toMapping().verdict(), mapping.version()));
        }
        return work.isStale(mapping, input.expectedVersion())
                ? work.stale(NodeType.RATING_MAPPING, mapping)
                : revise(mapping, label, input.verdict());
    }

    private Outcome<RatingMapping> create(RatingMappingEntity mapping) {
        mappings.persistAndFlush(mapping);
        return done("mapped", null, mapping);
    }

    private Outcome<RatingMapping> revise(RatingMappingEntity mapping, String label, Verdict verdict) {
        if (mapping.says(label, verdict)) {
            return Outcome.refused(UserErrorCode.NOTHING_TO_CHANGE, "", "The mapping says just this already.");
        }
        RatingMapping before = mapping.toMapping();
        mapping.revise(label, verdict, work.by());
        mappings.flush();
        return done("mapped", before, mapping);
    }

    private Outcome<RatingMapping> done(String action, RatingMapping before, RatingMappingEntity mapping) {
        RatingMapping after = mapping.toMapping();
        work.journal(Change.of(NodeType.RATING_MAPPING, mapping.id(), action, before, after));
        return Outcome.done(after);
    }

    @Transactional
    public Outcome<RatingMapping> unmap(UnmapRatingInput input) {
        return work.change(() -> {
            Problems problems = new Problems();
            UUID id = problems.id("ratingMappingId", NodeType.RATING_MAPPING, input.ratingMappingId());
            return problems.any()
                    ? problems.refuse()
                    : mappings.lock(id)
                            .map(mapping -> unmap(mapping, input.expectedVersion()))
                            .orElseGet(() ->
                                    Outcome.refused(Problems.unknown("ratingMappingId", NodeType.RATING_MAPPING)));
        });
    }

    private Outcome<RatingMapping> unmap(RatingMappingEntity mapping, int expectedVersion) {
        if (work.isStale(mapping, expectedVersion)) {
            return work.stale(NodeType.RATING_MAPPING, mapping);
        }
        RatingMapping before = mapping.toMapping();
        mappings.delete(mapping);
        work.journal(Change.of(NodeType.RATING_MAPPING, mapping.id(), "unmapped", before, null));
        return Outcome.done(before);
    }

    @Transactional
    public Optional<RatingMapping> find(UUID id) {
        return mappings.findByIdOptional(id).map(RatingMappingEntity::toMapping);
    }

    @Transactional
    public Page<RatingMapping> page(String text, PageRequest page) {
        return Page.of(
                mappings.page(text, page),
                page,
                row -> new Cursor(page.order(), row.labelKey(), row.id()),
                rows -> rows.stream().map(RatingMappingEntity::toMapping).toList());
    }

    @Transactional
    public int count(String text) {
        return mappings.count(text);
    }
}
