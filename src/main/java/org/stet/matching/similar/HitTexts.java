package org.stet.matching.similar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stet.article.passage.Passage;
import org.stet.article.passage.PassageService;
import org.stet.claim.Appearance;
import org.stet.claim.ClaimAppearances;
import org.stet.graphql.NodeType;
import org.stet.imports.origin.ClaimOrigins;

/** The texts by which claims are found, besides their statements. */
@ApplicationScoped
public class HitTexts {

    private final ClaimAppearances appearances;
    private final PassageService passages;
    private final ClaimOrigins origins;

    HitTexts(ClaimAppearances appearances, PassageService passages, ClaimOrigins origins) {
        this.appearances = appearances;
        this.passages = passages;
        this.origins = origins;
    }

    /** What its publisher headed each claim's check with, where it is another's and that is known. */
    public Map<UUID, String> headlines(Collection<UUID> claims) {
        return origins.of(claims).entrySet().stream()
                .filter(entry -> entry.getValue().headline() != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().headline()));
    }

    /** The quotes from which each claim comes; claims without any are left out. */
    public Map<UUID, List<String>> quotes(Collection<UUID> claims) {
        Map<UUID, List<Appearance>> of = appearances.of(claims);
        Map<UUID, Passage> found = passages.byIds(of.values().stream()
                .flatMap(List::stream)
                .map(HitTexts::passage)
                .collect(Collectors.toSet()));
        return of.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(appearance ->
                                        found.get(passage(appearance)).exact())
                                .distinct()
                                .toList()));
    }

    private static UUID passage(Appearance appearance) {
        return NodeType.PASSAGE.uuid(appearance.passageId()).orElseThrow();
    }
}
