package org.stet.party.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.stet.graphql.PageRequest;
import org.stet.graphql.SearchText;
import org.stet.party.Party;
import org.stet.party.PartyKind;
import org.stet.party.PartyService;

/** Finds the parties that a text may mean. How many statements that takes does not depend on how many there are. */
@ApplicationScoped
public class PartySuggestions {

    private static final String ORDER = "partySuggestions";
    private static final List<PartyKind> EVERY_KIND = List.of(PartyKind.values());

    private final PartyNameRepository names;
    private final PartyService parties;

    PartySuggestions(PartyNameRepository names, PartyService parties) {
        this.names = names;
        this.parties = parties;
    }

    /**
     * Best first, each party once.
     *
     * @param text what was typed; an impossible one is a {@link org.stet.graphql.RequestError}
     * @param kinds null or empty for all
     * @param limit how many at most, 1 to 100
     */
    @Transactional
    public List<PartySuggestion> of(String text, Collection<PartyKind> kinds, Integer limit) {
        int most = PageRequest.of(limit, null, ORDER).first();
        String asked = SearchText.of("text", text);
        if (asked == null) {
            return List.of();
        }
        Collection<PartyKind> wanted = kinds == null || kinds.isEmpty() ? EVERY_KIND : List.copyOf(kinds);
        TypedText typed = TypedText.of(asked);
        Map<UUID, Ranked> best = best(typed, names.candidates(asked, wanted));
        if (best.size() < most) {
            withSlips(typed, asked, wanted).forEach(best::putIfAbsent);
        }
        return suggestions(best.values().stream().limit(most).toList());
    }

    /** Only when there is room for them: whoever finds what was typed did not mistype it. */
    private Map<UUID, Ranked> withSlips(TypedText typed, String asked, Collection<PartyKind> kinds) {
        List<List<String>> groups = new ArrayList<>();
        names.nearWords(asked).forEach((word, near) -> {
            Stream<String> likely = near.stream().filter(other -> Slips.between(word, other) != Slips.TOO_MANY);
            groups.add(Stream.concat(Stream.of(word), likely).distinct().toList());
        });
        return groups.isEmpty() ? Map.of() : best(typed, names.withWords(groups, kinds));
    }

    private static Map<UUID, Ranked> best(TypedText typed, List<FoundName> found) {
        Map<UUID, Ranked> best = new LinkedHashMap<>();
        found.stream()
                .flatMap(name -> Ranked.of(typed, name).stream())
                .sorted(Ranked.BEST_FIRST)
                .forEach(ranked -> best.putIfAbsent(ranked.found().party(), ranked));
        return best;
    }

    private List<PartySuggestion> suggestions(List<Ranked> ranked) {
        Map<UUID, Party> found =
                parties.records(ranked.stream().map(one -> one.found().party()).toList());
        return ranked.stream()
                .map(one -> PartySuggestion.of(
                        found.get(one.found().party()), one.found().name(), one.marks(), one.score()))
                .toList();
    }
}
