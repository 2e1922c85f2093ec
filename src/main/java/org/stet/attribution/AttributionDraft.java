package org.stet.attribution;

import static org.stet.graphql.UserErrorCode.REQUIRED;
import static org.stet.graphql.UserErrorCode.TOO_LONG;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.stet.graphql.NodeType;
import org.stet.graphql.Problems;

/** An attribution as a member wants it, read from an input. */
record AttributionDraft(UUID sourcePassageId, List<HopDraft> hops) {

    private static final int MOST_HOPS = 10;

    static AttributionDraft read(Problems problems, String sourcePassageId, List<HopInput> hops) {
        UUID passage = problems.optionalId("sourcePassageId", NodeType.PASSAGE, sourcePassageId);
        List<HopDraft> read = new ArrayList<>();
        if (hops.isEmpty()) {
            problems.add(REQUIRED, "hops", "Give at least one hop: whoever made the claim.");
        } else if (hops.size() > MOST_HOPS) {
            problems.add(TOO_LONG, "hops", "Shorten the chain: at most " + MOST_HOPS + " hops are kept.");
        } else {
            hops.forEach(hop -> read.add(hop.read(problems.at("hops", read.size()))));
        }
        return new AttributionDraft(passage, List.copyOf(read));
    }

    List<HopContent> contents() {
        return hops.stream().map(HopDraft::content).toList();
    }

    boolean bringsNoName() {
        return hops.stream().allMatch(hop -> hop.name() == null);
    }
}
