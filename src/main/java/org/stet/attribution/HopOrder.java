package org.stet.attribution;

import static org.stet.graphql.UserErrorCode.INVALID_HOP_ORDER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.stet.graphql.Problems;

/** Which hops can follow each other. Messages count hops from 1, as people do; field paths from 0. */
final class HopOrder {

    private final Problems problems;
    private final List<HopContent> hops;

    private HopOrder(Problems problems, List<HopContent> hops) {
        this.problems = problems;
        this.hops = hops;
    }

    /** @param canonical the party that each party id stands for */
    static void check(Problems problems, List<HopContent> hops, Map<UUID, UUID> canonical) {
        HopOrder order = new HopOrder(problems, hops);
        for (int i = 0; i < hops.size(); i++) {
            order.checkRole(i, hops.get(i).role());
        }
        order.checkSpeaker();
        order.checkReturns(canonical);
    }

    private void checkRole(int place, HopRole role) {
        if (place == 0 && role != HopRole.ORIGINATOR) {
            refuse(0, "role", "must be the ORIGINATOR: begin with whoever made the claim.");
        } else if (place > 0 && role == HopRole.ORIGINATOR) {
            refuse(place, "role", "cannot be the ORIGINATOR: only hop 1 is. Say what this hop did with the claim.");
        } else if (place > 1 && role == HopRole.SPEAKER_FOR) {
            refuse(place, "role", "cannot be SPEAKER_FOR: whoever speaks for the originator is hop 2.");
        } else if (place > 0 && place < hops.size() - 1 && role == HopRole.PUBLISHED_IN) {
            refuse(place, "role", "cannot be PUBLISHED_IN: only the last hop is where we read it.");
        }
    }

    private void checkSpeaker() {
        boolean spokenFor = hops.size() > 1 && hops.get(1).role() == HopRole.SPEAKER_FOR;
        if (spokenFor && hops.get(0).kind() == HopKind.UNIDENTIFIED) {
            refuse(1, "role", "cannot be SPEAKER_FOR somebody who is not identified: name or describe hop 1.");
        }
    }

    private void checkReturns(Map<UUID, UUID> canonical) {
        Map<UUID, Integer> passed = new HashMap<>();
        for (int i = 0; i < hops.size(); i++) {
            UUID party = canonical.get(hops.get(i).partyId());
            Integer before = party == null ? null : passed.putIfAbsent(party, i);
            if (before != null) {
                String remedy = "is the same party as hop %d: a chain never comes back. Leave one of the two out.";
                refuse(i, "partyId", remedy.formatted(before + 1));
            }
        }
    }

    private void refuse(int place, String field, String what) {
        problems.at("hops", place).add(INVALID_HOP_ORDER, field, "Hop %d %s".formatted(place + 1, what));
    }
}
