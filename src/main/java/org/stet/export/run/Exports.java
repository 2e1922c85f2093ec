package org.stet.export.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.access.CurrentMember;
import org.stet.export.set.Audience;
import org.stet.export.set.ClaimSetService;
import org.stet.export.set.FilterJson;
import org.stet.graphql.Cursor;
import org.stet.graphql.Page;
import org.stet.graphql.PageRequest;
import org.stet.review.scale.Verdict;

/** What is asked about exports. */
@ApplicationScoped
public class Exports {

    private final ExportRepository exports;
    private final ExportFileRepository files;
    private final Addresses addresses;
    private final ClaimSetService sets;
    private final FilterJson json;
    private final ObjectMapper mapper;
    private final CurrentMember current;

    Exports(
            ExportRepository exports,
            ExportFileRepository files,
            Addresses addresses,
            ClaimSetService sets,
            FilterJson json,
            ObjectMapper mapper,
            CurrentMember current) {
        this.exports = exports;
        this.files = files;
        this.addresses = addresses;
        this.sets = sets;
        this.json = json;
        this.mapper = mapper;
        this.current = current;
    }

    /** An export that the caller may see. */
    @Transactional
    public Optional<Export> find(UUID id) {
        return exports.findByIdOptional(id).map(export -> export.toExport(json)).filter(this::isSeen);
    }

    /** Readers see the exports of sets that are public still. */
    private boolean isSeen(Export export) {
        Audience audience = Audience.of(current);
        return audience.sees(export.scope(), export.isPublic())
                && (audience != Audience.READERS || sets.find(export.set()).isPresent());
    }

    /** Of each set those that the caller may see, who may see the set; newest first. */
    @Transactional
    public Map<UUID, Page<Export>> pages(Collection<UUID> ofSets, PageRequest page) {
        List<ExportRepository.Place> places = exports.page(ofSets, Audience.of(current), page);
        Map<UUID, Export> found =
                byIds(places.stream().map(ExportRepository.Place::export).toList());
        Map<UUID, List<ExportRepository.Place>> ofEach =
                places.stream().collect(Collectors.groupingBy(ExportRepository.Place::set));
        Map<UUID, Page<Export>> pages = new HashMap<>();
        ofSets.forEach(set -> pages.put(
                set,
                Page.of(
                        ofEach.getOrDefault(set, List.of()),
                        page,
                        place -> new Cursor(page.order(), place.requestedAt().toString(), place.export()),
                        shown -> shown.stream()
                                .map(place -> found.get(place.export()))
                                .toList())));
        return pages;
    }

    private Map<UUID, Export> byIds(Collection<UUID> ids) {
        return exports.byIds(ids).stream().collect(Collectors.toMap(ExportEntity::id, row -> row.toExport(json)));
    }

    @Transactional
    public Map<UUID, Integer> counts(Collection<UUID> ofSets) {
        return exports.count(ofSets, Audience.of(current)).stream()
                .collect(Collectors.toMap(ExportRepository.Counted::set, counted -> (int) counted.exports()));
    }

    /** Exports that are not done have none and are left out. */
    @Transactional
    public Map<UUID, List<ExportFile>> files(Collection<UUID> ids) {
        return files.of(ids).stream()
                .collect(Collectors.groupingBy(
                        ExportFileEntity::export,
                        Collectors.mapping(file -> file.toFile(addresses), Collectors.toList())));
    }

    /** Exports that are not done have none and are left out. */
    @Transactional
    public Map<UUID, List<VerdictCount>> verdictCounts(Collection<UUID> ids) {
        return exports.byIds(ids).stream()
                .filter(export -> export.verdictCounts() != null)
                .collect(Collectors.toMap(ExportEntity::id, export -> read(export.verdictCounts())));
    }

    private List<VerdictCount> read(String counts) {
        try {
            Map<String, Integer> read =
                    mapper.readValue(counts, new TypeReference<LinkedHashMap<String, Integer>>() {});
            Function<String, Verdict> verdict =
                    name -> name.equals(VerdictTally.NOT_RATABLE) ? null : Verdict.valueOf(name);
            return read.entrySet().stream()
                    .map(count -> new VerdictCount(verdict.apply(count.getKey()), count.getValue()))
                    .toList();
        } catch (JsonProcessingException writtenHereAlone) {
            throw new IllegalStateException(writtenHereAlone);
        }
    }
}
