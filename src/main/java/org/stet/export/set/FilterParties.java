package org.stet.export.set;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.stet.graphql.NodeType;
import org.stet.graphql.Problems;
import org.stet.party.PartyService;

/** Sees to it that a filter asks for parties that exist. */
@ApplicationScoped
class FilterParties {

    private final PartyService parties;

    FilterParties(PartyService parties) {
        this.parties = parties;
    }

    void requireKnown(Problems problems, ClaimSetFilter filter) {
        requireKnown(problems, "party", filter.party());
        requireKnown(problems, "source", filter.source());
        requireKnown(problems, "outlet", filter.outlet());
    }

    private void requireKnown(Problems problems, String field, List<String> ids) {
        if (ids == null) {
            return;
        }
        List<UUID> wanted =
                ids.stream().map(id -> NodeType.PARTY.uuid(id).orElseThrow()).toList();
        Set<UUID> known = parties.byIds(wanted).keySet();
        for (int i = 0; i < wanted.size(); i++) {
            if (!known.contains(wanted.get(i))) {
                problems.unknownId(field + "." + i, NodeType.PARTY);
            }
        }
    }
}
