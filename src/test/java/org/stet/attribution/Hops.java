package org.stet.attribution;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.stet.graphql.NodeType;
import org.stet.graphql.PartialDate;
import org.stet.party.Party;
import org.stet.party.PartyKind;

/** Hops in a few words. */
final class Hops {

    private Hops() {}

    static Party party(PartyKind kind, String name) {
        String id = NodeType.PARTY.id(UUID.nameUUIDFromBytes(name.getBytes()));
        return new Party(id, 0, kind, name, List.of(), List.of(), null, Instant.EPOCH, Instant.EPOCH);
    }

    static ChainHop company(String name, HopRole role) {
        return named(party(PartyKind.COMPANY, name), role);
    }

    static ChainHop person(String name, HopRole role) {
        return named(party(PartyKind.PERSON, name), role);
    }

    static ChainHop outlet(String name, HopRole role) {
        return named(party(PartyKind.NEWS_OUTLET, name), role);
    }

    private static ChainHop named(Party party, HopRole role) {
        UUID partyId = NodeType.PARTY.uuid(party.id()).orElseThrow();
        return hop(HopKind.NAMED, partyId, null, null, GroundRule.ON_RECORD, role, party);
    }

    static ChainHop unnamed(String description, String reason, GroundRule rule, HopRole role) {
        return hop(HopKind.UNNAMED, null, description, reason, rule, role, null);
    }

    static ChainHop familiar(HopRole role) {
        return unnamed("a person familiar with the matter", "the talks are private", GroundRule.ON_BACKGROUND, role);
    }

    static ChainHop unidentified(String description, HopRole role) {
        return hop(HopKind.UNIDENTIFIED, null, description, null, GroundRule.ON_RECORD, role, null);
    }

    private static ChainHop hop(
            HopKind kind, UUID partyId, String description, String reason, GroundRule rule, HopRole role, Party party) {
        HopContent content = new HopContent(
                kind, partyId, description, reason, rule, role, null, null, PartialDate.unknown(), null, null);
        return new ChainHop(UUID.randomUUID(), content, party);
    }

    static ChainHop in(HopMode mode, ChainHop hop) {
        HopContent it = hop.content();
        return with(
                hop,
                new HopContent(
                        it.kind(),
                        it.partyId(),
                        it.description(),
                        it.reasonForAnonymity(),
                        it.groundRule(),
                        it.role(),
                        mode,
                        it.cue(),
                        it.saidOn(),
                        it.url(),
                        it.locator()));
    }

    static ChainHop as(String description, ChainHop hop) {
        HopContent it = hop.content();
        return with(
                hop,
                new HopContent(
                        it.kind(),
                        it.partyId(),
                        description,
                        it.reasonForAnonymity(),
                        it.groundRule(),
                        it.role(),
                        it.mode(),
                        it.cue(),
                        it.saidOn(),
                        it.url(),
                        it.locator()));
    }

    static ChainHop under(GroundRule rule, ChainHop hop) {
        HopContent it = hop.content();
        return with(
                hop,
                new HopContent(
                        it.kind(),
                        it.partyId(),
                        it.description(),
                        it.reasonForAnonymity(),
                        rule,
                        it.role(),
                        it.mode(),
                        it.cue(),
                        it.saidOn(),
                        it.url(),
                        it.locator()));
    }

    /** With a marker in every field that can hold one. */
    static ChainHop marked(String marker, ChainHop hop) {
        HopContent it = hop.content();
        return with(
                hop,
                new HopContent(
                        it.kind(),
                        it.partyId(),
                        it.description(),
                        it.reasonForAnonymity(),
                        it.groundRule(),
                        it.role(),
                        it.mode(),
                        marker + " cue",
                        new PartialDate("2026-11-12", org.stet.graphql.DatePrecision.DAY, null),
                        "https://example.org/" + marker,
                        marker + " locator"));
    }

    static ChainHop on(PartialDate saidOn, ChainHop hop) {
        HopContent it = hop.content();
        return with(
                hop,
                new HopContent(
                        it.kind(),
                        it.partyId(),
                        it.description(),
                        it.reasonForAnonymity(),
                        it.groundRule(),
                        it.role(),
                        it.mode(),
                        it.cue(),
                        saidOn,
                        it.url(),
                        it.locator()));
    }

    private static ChainHop with(ChainHop hop, HopContent content) {
        return new ChainHop(hop.id(), content, hop.party());
    }
}
