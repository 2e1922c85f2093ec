package org.stet.imports.document;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.UUID;
import org.stet.graphql.NodeType;
import org.stet.journal.Digest;
import org.stet.party.PartyKind;
import org.stet.party.PartyName;
import org.stet.party.PublishedParty;

/**
 * The ids of the parties of one import: those that are here keep theirs, and the others are given the ones under which
 * they will be recorded. An id follows from the import and the name, so nothing has to be remembered over a long file,
 * and from nothing that anybody outside knows.
 */
public final class PartyIds {

    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT = 0x8000000000000000L;

    private final UUID run;
    private final Map<PartyName, UUID> known;

    public PartyIds(UUID run, Map<PartyName, UUID> known) {
        this.run = run;
        this.known = known;
    }

    PublishedParty of(PartyName party) {
        PartyKind kind = party.kind() == null ? PartyKind.ORGANISATION : party.kind();
        UUID id = known.getOrDefault(party, fresh(party, kind));
        return new PublishedParty(NodeType.PARTY.id(id), party.name(), kind, party.sameAs());
    }

    private UUID fresh(PartyName party, PartyKind kind) {
        Digest digest = new Digest().add(run);
        if (party.sameAs().isEmpty()) {
            digest.add(kind.name()).add(party.name());
        } else {
            digest.add(party.sameAs().get(0));
        }
        ByteBuffer bytes = ByteBuffer.wrap(digest.bytes());
        long most = bytes.getLong() & ~0xF000L | VERSION_4;
        long least = bytes.getLong() & ~0xC000000000000000L | VARIANT;
        return new UUID(most, least);
    }
}
