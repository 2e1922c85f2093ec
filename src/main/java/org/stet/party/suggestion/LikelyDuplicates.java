package org.stet.party.suggestion;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.stet.graphql.NodeType;
import org.stet.graphql.PageRequest;
import org.stet.party.Party;
import org.stet.party.PartyService;

/** Finds records that look like the same party. Nothing is merged by itself. */
@ApplicationScoped
public class LikelyDuplicates {

    private static final String ORDER = "likelyDuplicates";

    private final PartyNameRepository names;
    private final PartyService parties;

    LikelyDuplicates(PartyNameRepository names, PartyService parties) {
        this.names = names;
        this.parties = parties;
    }

    /** For each party, in their order, others that may be the same. */
    @Transactional
    public List<List<PartySuggestion>> of(List<Party> asked, Integer limit) {
        int most = PageRequest.of(limit, null, ORDER).first();
        List<UUID> ids = asked.stream()
                .map(party -> NodeType.PARTY.uuid(party.id()).orElseThrow())
                .toList();
        Map<UUID, List<Alike>> alike =
                names.alike(ids.stream().collect(toSet())).stream().collect(groupingBy(Alike::record));
        alike.replaceAll((id, all) -> likeliest(all, most));
        Map<UUID, Party> found = parties.records(
                alike.values().stream().flatMap(List::stream).map(Alike::party).collect(toSet()));
        return ids.stream()
                .map(id -> alike.getOrDefault(id, List.of()).stream()
                        .map(one -> PartySuggestion.of(found.get(one.party()), one.name(), one.common(), one.score()))
                        .toList())
                .toList();
    }

    private static List<Alike> likeliest(List<Alike> alike, int most) {
        Map<UUID, Alike> each = new LinkedHashMap<>();
        alike.stream()
                .filter(one -> one.score() > 0)
                .sorted(Alike.LIKELIEST_FIRST)
                .forEach(one -> each.putIfAbsent(one.party(), one));
        return each.values().stream().limit(most).toList();
    }
}
