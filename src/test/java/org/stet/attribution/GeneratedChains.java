package org.stet.attribution;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.stet.graphql.NodeType;
import org.stet.graphql.PartialDate;
import org.stet.party.Party;

/** Makes up chains of every shape that the desk takes; what readers see of them, the room itself decides. */
public final class GeneratedChains {

    private static final HopMode[] MODES = HopMode.values();
    private static final String[] CUES = {"said", "accused", "told reporters", "wrote", "claimed", null, null};
    private static final String[] DESCRIPTIONS = {
        "a person familiar with the matter", "two former employees", "an official who was in the room", "a contractor"
    };
    private static final String[] REASONS = {
        "the talks are confidential", "they were not authorised to speak", "they fear for their job"
    };

    private final Random random;
    private final Supplier<Party> sources;
    private final Supplier<Party> outlets;

    public GeneratedChains(Random random, Supplier<Party> sources, Supplier<Party> outlets) {
        this.random = random;
        this.sources = sources;
        this.outlets = outlets;
    }

    /** @param length how many hops, from 1 */
    public GeneratedChain chain(int length, Instant at) {
        Set<String> cast = new HashSet<>();
        List<ChainHop> hops = new ArrayList<>();
        hops.add(originator(length == 1 && one(3), cast, at));
        for (int hop = 2; hop <= length; hop++) {
            hops.add(carrier(hop, length, cast, at));
        }
        UUID id = uuid();
        return new GeneratedChain(
                id,
                hops.stream().map(ChainHop::toHop).toList(),
                PublicChain.of(hops).map(PublicChain::published));
    }

    /** What readers learn of all chains of a claim. */
    public static PublishedSourcing sourcing(List<GeneratedChain> chains) {
        List<Origin> origins = new ArrayList<>();
        List<PublishedAttribution> shown = new ArrayList<>();
        for (GeneratedChain chain : chains) {
            chain.shown().ifPresent(attribution -> {
                shown.add(attribution);
                origins.add(origin(chain, attribution));
            });
        }
        Independence independence = new Independence(origins, List.of());
        return new PublishedSourcing(
                List.copyOf(shown), independence.count(origins), independence.isOneUnnamed(origins));
    }

    private static Origin origin(GeneratedChain chain, PublishedAttribution attribution) {
        Hop originator = chain.hops().get(0);
        UUID identity = Optional.ofNullable(originator.partyId())
                .flatMap(NodeType.PARTY::uuid)
                .orElse(chain.id());
        return new Origin(
                chain.id(), identity, form(originator, attribution.hops().get(0)));
    }

    private static SourceForm form(Hop originator, PublishedHop shown) {
        if (shown.groundRule() == GroundRule.DEEP_BACKGROUND) {
            return SourceForm.WITHHELD;
        }
        return switch (originator.kind()) {
            case NAMED -> SourceForm.PARTY;
            case UNNAMED -> SourceForm.UNNAMED;
            case UNIDENTIFIED -> SourceForm.UNIDENTIFIED;
        };
    }

    private ChainHop originator(boolean own, Set<String> cast, Instant at) {
        int which = random.nextInt(20);
        if (own || which < 12) {
            GroundRule rule = own || !one(12) ? GroundRule.ON_RECORD : withheld();
            return named(own ? outlets : sources, HopRole.ORIGINATOR, rule, cast, at);
        }
        if (which < 17) {
            return unnamed(one(6) ? withheld() : GroundRule.ON_BACKGROUND);
        }
        String description = one(2) ? "earlier coverage" : null;
        return hop(HopKind.UNIDENTIFIED, null, description, null, GroundRule.ON_RECORD, HopRole.ORIGINATOR, at);
    }

    private ChainHop unnamed(GroundRule rule) {
        String reason = rule == GroundRule.ON_BACKGROUND ? any(REASONS) : null;
        return hop(HopKind.UNNAMED, null, any(DESCRIPTIONS), reason, rule, HopRole.ORIGINATOR, null);
    }

    private GroundRule withheld() {
        return one(2) ? GroundRule.DEEP_BACKGROUND : GroundRule.OFF_RECORD;
    }

    private ChainHop carrier(int hop, int length, Set<String> cast, Instant at) {
        if (hop == 2 && length > 2 && one(4)) {
            return named(sources, HopRole.SPEAKER_FOR, GroundRule.ON_RECORD, cast, at);
        }
        if (hop == length && one(2)) {
            return named(outlets, HopRole.PUBLISHED_IN, GroundRule.ON_RECORD, cast, at);
        }
        HopRole role = one(3) ? HopRole.RELAYED_BY : HopRole.REPORTED_BY;
        return named(outlets, role, GroundRule.ON_RECORD, cast, at);
    }

    private ChainHop named(Supplier<Party> who, HopRole role, GroundRule rule, Set<String> cast, Instant at) {
        Party party = who.get();
        while (!cast.add(party.id())) {
            party = who.get();
        }
        HopContent content = content(
                HopKind.NAMED,
                NodeType.PARTY.uuid(party.id()).orElseThrow(),
                one(8) ? "head of safety" : null,
                null,
                rule,
                role,
                at);
        return new ChainHop(uuid(), content, party);
    }

    private ChainHop hop(
            HopKind kind, UUID party, String description, String reason, GroundRule rule, HopRole role, Instant at) {
        return new ChainHop(uuid(), content(kind, party, description, reason, rule, role, at), null);
    }

    private HopContent content(
            HopKind kind, UUID party, String description, String reason, GroundRule rule, HopRole role, Instant at) {
        String url = kind == HopKind.NAMED && one(2)
                ? "https://reports.example/" + Long.toHexString(random.nextLong())
                : null;
        return new HopContent(
                kind,
                party,
                description,
                reason,
                rule,
                role,
                one(5) ? null : any(MODES),
                any(CUES),
                said(at),
                url,
                url != null && one(4) ? "page " + (1 + random.nextInt(90)) : null);
    }

    private PartialDate said(Instant at) {
        return at == null || one(5)
                ? PartialDate.unknown()
                : PartialDate.day(LocalDate.ofInstant(at, ZoneOffset.UTC).minusDays(random.nextInt(20)));
    }

    private boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private UUID uuid() {
        return new UUID(random.nextLong() & 0xffff_ffff_ffff_0fffL | 0x4000L, random.nextLong() >>> 2 | 1L << 63);
    }
}
