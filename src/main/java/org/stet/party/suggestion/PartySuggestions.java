package org.stet.party.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.stet.graphql.PageRequest;
import org.stet.party.Party;
import org.stet.party.PartyFilter;
import org.stet.party.PartyKind;
import org.stet.party.PartyService;
import org.stet.wording.TextPart;

/** Finds the parties that a text may mean. */
@ApplicationScoped
public class PartySuggestions {

    private final PartyService parties;

    PartySuggestions(PartyService parties) {
        this.parties = parties;
    }

    /** @param kinds null or empty for all */
    @Transactional
    public List<PartySuggestion> of(String text, Collection<PartyKind> kinds, Integer limit) {
        PartyFilter filter = new PartyFilter(text, kinds == null ? null : List.copyOf(kinds));
        return parties.page(filter, PageRequest.of(limit, null, "suggestions")).nodes().stream()
                .map(party -> new PartySuggestion(party, party.name(), List.of(new TextPart(party.name(), false)), 0.5))
                .toList();
    }

    @Transactional
    public List<List<PartySuggestion>> duplicates(List<Party> asked, Integer limit) {
        return asked.stream()
                .map(party -> of(party.name(), List.of(party.kind()), limit))
                .toList();
    }
}
