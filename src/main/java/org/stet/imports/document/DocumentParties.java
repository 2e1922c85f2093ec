package org.stet.imports.document;

import java.util.Objects;
import java.util.stream.Stream;
import org.stet.attribution.PublishedHop;
import org.stet.claim.PublishedClaimParty;
import org.stet.party.PublishedParty;
import org.stet.publication.document.PublishedClaim;

/** Everybody whom a document names as a party. */
public final class DocumentParties {

    private DocumentParties() {}

    public static Stream<PublishedParty> of(PublishedClaim document) {
        Stream<PublishedParty> about = document.parties().stream().map(PublishedClaimParty::party);
        Stream<PublishedParty> sources = document.attributions().stream()
                .flatMap(attribution -> attribution.hops().stream())
                .map(PublishedHop::party);
        Stream<PublishedParty> outlets = document.appearances().stream()
                .map(appearance -> appearance.article().outlet());
        return Stream.of(about, sources, outlets).flatMap(parties -> parties).filter(Objects::nonNull);
    }
}
