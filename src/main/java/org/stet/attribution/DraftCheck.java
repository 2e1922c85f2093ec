package org.stet.attribution;

import static org.stet.graphql.UserErrorCode.INVALID_VALUE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.stet.article.passage.PassageService;
import org.stet.attribution.vault.SourceName;
import org.stet.graphql.NodeType;
import org.stet.graphql.Problems;
import org.stet.journal.UnitOfWork;
import org.stet.party.Party;
import org.stet.party.PartyService;

/** Whether a chain makes sense and names what exists. */
@ApplicationScoped
class DraftCheck {

    private final PartyService parties;
    private final PassageService passages;
    private final UnitOfWork work;

    DraftCheck(PartyService parties, PassageService passages, UnitOfWork work) {
        this.parties = parties;
        this.passages = passages;
        this.work = work;
    }

    /** Only for a draft whose single values are in order. */
    void check(Problems problems, AttributionDraft draft) {
        UUID passage = draft.sourcePassageId();
        if (passage != null && passages.find(passage).isEmpty()) {
            problems.unknownId("sourcePassageId", NodeType.PASSAGE);
        }
        Map<UUID, UUID> canonical = canonical(draft.contents());
        checkParties(problems, draft.contents(), canonical);
        HopOrder.check(problems, draft.contents(), canonical);
        HopDates.check(problems, draft.contents(), work.by().at());
        checkSecrets(problems, draft.hops());
    }

    private Map<UUID, UUID> canonical(List<HopContent> hops) {
        Map<UUID, Party> found = parties.byIds(
                hops.stream().map(HopContent::partyId).filter(Objects::nonNull).toList());
        Map<UUID, UUID> canonical = new HashMap<>();
        found.forEach(
                (id, party) -> canonical.put(id, NodeType.PARTY.uuid(party.id()).orElseThrow()));
        return canonical;
    }

    private static void checkParties(Problems problems, List<HopContent> hops, Map<UUID, UUID> canonical) {
        for (int i = 0; i < hops.size(); i++) {
            UUID party = hops.get(i).partyId();
            if (party != null && !canonical.containsKey(party)) {
                problems.at("hops", i).unknownId("partyId", NodeType.PARTY);
            }
        }
    }

    /** A name that is given for the vault must not stand beside it in the open. */
    private static void checkSecrets(Problems problems, List<HopDraft> hops) {
        List<SourceName> secrets =
                hops.stream().map(HopDraft::name).filter(Objects::nonNull).toList();
        for (int i = 0; i < hops.size(); i++) {
            if (secrets.stream().anyMatch(hops.get(i)::tells)) {
                problems.add(
                        INVALID_VALUE,
                        "hops." + i,
                        "A text of hop %d holds a name that you give for the vault: take it out of the text."
                                .formatted(i + 1));
            }
        }
    }

    /** Whether two hops stand for the same source. */
    boolean areOne(HopEntity before, HopDraft after) {
        HopContent was = before.content();
        if (was.kind() != after.content().kind()) {
            return false;
        }
        if (was.kind() != HopKind.NAMED) {
            return before.id().equals(after.carriesOn());
        }
        Map<UUID, UUID> canonical = canonical(List.of(was, after.content()));
        return Objects.equals(
                canonical.get(was.partyId()), canonical.get(after.content().partyId()));
    }
}
